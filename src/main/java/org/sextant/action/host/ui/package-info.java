/** Hosting together, in the workroom. */
@NullMarked
package org.sextant.action.host.ui;

import org.jspecify.annotations.NullMarked;
