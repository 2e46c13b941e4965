package org.sextant.action.signup;

import java.time.Clock;
import java.util.List;
import org.sextant.action.Doorkeeper;
import org.sextant.vocabulary.ActionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the promises of how long anything is known of those who signed up. */
@Component
@Transactional
class Erasure {

    private static final int ACTIONS_AT_ONCE = 100;

    private final SignupRepository signups;
    private final Doorkeeper doorkeeper;
    private final SignupKeys keys;
    private final List<Forgetting> others;
    private final Clock clock;

    Erasure(SignupRepository signups, Doorkeeper doorkeeper, SignupKeys keys, List<Forgetting> others, Clock clock) {
        this.signups = signups;
        this.doorkeeper = doorkeeper;
        this.keys = keys;
        this.others = others;
        this.clock = clock;
    }

    /** Sign-ups that nobody confirmed in time; their links and codes go with them. */
    void eraseUnconfirmed() {
        signups.eraseUnconfirmed(clock.instant().minus(SignupLink.CONFIRMS));
    }

    /** The same for one day of an event that goes on, or for a shift: nobody waits until the last. */
    void forgetPeopleOfPastSlots() {
        var endedBefore = doorkeeper.forgets();
        others.forEach(other -> other.forgetSlots(endedBefore));
        signups.eraseLinksOfSlots(endedBefore);
        signups.forgetSlots(endedBefore);
    }

    /** Everybody who signed up for actions that ended long enough ago. How many they were stays. */
    void forgetPeopleOfPastActions() {
        doorkeeper.withSignupsToErase(ACTIONS_AT_ONCE).forEach(this::forget);
    }

    private void forget(ActionId action) {
        others.forEach(other -> other.forget(action));
        signups.forgetAll(action);
        keys.destroy(action);
        doorkeeper.forgetWhoSignedUp(action);
    }
}
