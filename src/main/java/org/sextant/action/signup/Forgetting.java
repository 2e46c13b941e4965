package org.sextant.action.signup;

import java.time.Instant;
import org.sextant.vocabulary.ActionId;

/** Something else that is known of an action's people; it goes when they are forgotten. */
public interface Forgetting {

    void forget(ActionId action);

    /** The same of all shifts and days that ended until then. */
    default void forgetSlots(Instant endedBefore) {}
}
