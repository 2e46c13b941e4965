/** Who came, as the hosts saw it: by their list, or at the door by the code on a ticket. */
@NullMarked
package org.sextant.action.attendance;

import org.jspecify.annotations.NullMarked;
