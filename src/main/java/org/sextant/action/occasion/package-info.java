/** Actions that begin at a report of the observatory: whoever plans in a campaign starts one there, and each of the two leads to the other. */
@NullMarked
@NamedInterface("occasion")
package org.sextant.action.occasion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
