package org.sextant.member;

import java.time.Duration;
import org.sextant.shell.Allowance;
import org.sextant.vocabulary.PersonId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Somebody who is signed in changes their own password, and shows by the old one that it is them and not whoever found the screen open. */
@Service
public class OwnPassword {

    /** How it went. */
    public sealed interface Change {

        record Changed() implements Change {}

        record WrongOld() implements Change {}

        record TooManyTries(Duration waiting) implements Change {}
    }

    private final Allowance tries = Allowance.atOnce(10, Duration.ofMinutes(15));
    private final PersonRepository people;
    private final Accounts accounts;
    private final PasswordEncoder encoder;

    OwnPassword(PersonRepository people, Accounts accounts, PasswordEncoder encoder) {
        this.people = people;
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /** Not in one transaction: comparing and encoding take a tenth of a second each, on purpose. */
    public Change change(PersonId person, String old, Password fresh) {
        var whose = person.toString();
        if (!tries.admits(whose)) {
            return new Change.TooManyTries(tries.waitOf(whose));
        }
        if (!encoder.matches(old, people.findById(person).orElseThrow().encodedPassword())) {
            return new Change.WrongOld();
        }
        tries.giveBack(whose);
        accounts.replacePassword(person, EncodedPassword.of(fresh, encoder));
        return new Change.Changed();
    }
}
