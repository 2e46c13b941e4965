/** Needs and offers in the workroom. */
@NullMarked
package org.sextant.action.need.ui;

import org.jspecify.annotations.NullMarked;
