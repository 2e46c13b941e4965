/** Who coordinates one action alone: runs it as the coordinators of its campaign do, and knows nothing of the rest of the campaign by that. */
@NullMarked
package org.sextant.action.coordinator;

import org.jspecify.annotations.NullMarked;
