package org.sextant.action.signup;

import org.sextant.sealing.DataKey;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.ActionId;
import org.springframework.stereotype.Component;

/** Each action has a key of its own, so that nobody can be followed from one to the next, and all of an action's people are forgotten at once. */
@Component
public class SignupKeys {

    private final DataKeys keys;

    SignupKeys(DataKeys keys) {
        this.keys = keys;
    }

    public DataKey of(ActionId action) {
        return keys.of(name(action));
    }

    void destroy(ActionId action) {
        keys.destroy(name(action));
    }

    /** For codes, which do not say to which action they belong; what it marks lives for a day. */
    DataKey ofCodes() {
        return keys.of("action-codes");
    }

    /** For the codes on tickets, which say neither to whom nor to which action they belong. */
    DataKey ofTickets() {
        return keys.of("action-tickets");
    }

    private static String name(ActionId action) {
        return "action/" + action;
    }
}
