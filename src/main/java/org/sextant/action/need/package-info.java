/**
 * What actions and campaigns need, what members offer, and where the two meet. An offer is for those alone who run the campaigns that the member chose; a member sees
 * which needs ask for what they offer, and promises by their own act.
 */
@NullMarked
package org.sextant.action.need;

import org.jspecify.annotations.NullMarked;
