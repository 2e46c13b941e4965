/** Coordinating one action alone, in the workroom. */
@NullMarked
package org.sextant.action.coordinator.ui;

import org.jspecify.annotations.NullMarked;
