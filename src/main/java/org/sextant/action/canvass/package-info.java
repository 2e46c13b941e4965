/** Lists to call, or to go along from door to door: who takes part sees them, and notes what came of each call; never what somebody thinks. */
@NullMarked
package org.sextant.action.canvass;

import org.jspecify.annotations.NullMarked;
