/** Who takes part in actions: sign-ups from the public page, confirmed by mail, and of members; the waiting list; what is known of people, and until when. */
@NullMarked
package org.sextant.action.signup;

import org.jspecify.annotations.NullMarked;
