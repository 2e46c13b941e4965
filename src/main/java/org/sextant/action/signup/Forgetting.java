package org.sextant.action.signup;

import org.sextant.vocabulary.ActionId;

/** Something else that is known of an action's people; it goes when they are forgotten. */
public interface Forgetting {

    void forget(ActionId action);
}
