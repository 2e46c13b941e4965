package org.sextant.action.signup;

import java.util.List;
import org.sextant.action.Doorkeeper;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the places of a demo's action to made-up members, one after the other, and writes to none of them. */
@Component
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
class MadeUpSignups {

    private final SignupRepository signups;
    private final Doorkeeper doorkeeper;
    private final Ids ids;

    MadeUpSignups(SignupRepository signups, Doorkeeper doorkeeper, Ids ids) {
        this.signups = signups;
        this.doorkeeper = doorkeeper;
        this.ids = ids;
    }

    void add(ActionId action, List<PersonId> people) {
        var now = doorkeeper.hold(action);
        var slots = List.copyOf(doorkeeper.slots(action));
        var whole = doorkeeper.whole(action);
        for (var place = 0; place < people.size(); place++) {
            var slot = slots.get(place % slots.size());
            var signup = Signup.of(people.get(place), SignupId.fresh(ids), action, slot, now);
            signup.accept(doorkeeper.admit(action, slot), now);
            signup.hear(new Appointment(whole, slot));
            signups.save(signup);
        }
    }
}
