package org.sextant.action.signup;

import java.time.Instant;
import java.util.List;
import org.sextant.action.Doorkeeper;
import org.sextant.action.SlotNumber;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the places of a demo's action to made-up people, one after the other, and writes to none of them. */
@Component
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
class MadeUpSignups {

    private final SignupRepository signups;
    private final Doorkeeper doorkeeper;
    private final SignupKeys keys;
    private final Ids ids;

    MadeUpSignups(SignupRepository signups, Doorkeeper doorkeeper, SignupKeys keys, Ids ids) {
        this.signups = signups;
        this.doorkeeper = doorkeeper;
        this.keys = keys;
        this.ids = ids;
    }

    /** Members of the campaign. */
    void add(ActionId action, List<PersonId> people) {
        each(action, people, (person, slot, now) -> Signup.of(person, SignupId.fresh(ids), action, slot, now));
    }

    /** People without an account, whose mailboxes are nowhere. */
    void addGuests(ActionId action, List<String> names) {
        var key = keys.of(action);
        var languages = Language.values();
        each(action, names, (name, slot, now) -> {
            var number = names.indexOf(name);
            var mailbox = new EmailAddress("guest-" + number + "@sextant.example");
            var asked = new AskForPlace(name, mailbox, "", slot, languages[number % languages.length]);
            return Signup.of(asked, SignupId.fresh(ids), action, key, now);
        });
    }

    private <T> void each(ActionId action, List<T> people, SigningUp<T> way) {
        var now = doorkeeper.hold(action);
        var slots = List.copyOf(doorkeeper.slots(action));
        var whole = doorkeeper.whole(action);
        for (var place = 0; place < people.size(); place++) {
            var slot = slots.get(place % slots.size());
            var signup = way.of(people.get(place), slot, now);
            signup.accept(doorkeeper.admit(action, slot), now);
            signup.hear(new Appointment(whole, slot));
            signups.save(signup);
        }
    }

    private interface SigningUp<T> {
        Signup of(T who, SlotNumber slot, Instant now);
    }
}
