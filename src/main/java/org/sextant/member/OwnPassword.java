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

    /** Whether it is them. */
    public sealed interface Proof {

        record Right() implements Proof {}

        record Wrong() implements Proof {}

        record TooManyTries(Duration waiting) implements Proof {}
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

    /** Whether it is the person's password. */
    public Proof prove(PersonId person, String typed) {
        var whose = person.toString();
        if (!tries.admits(whose)) {
            return new Proof.TooManyTries(tries.waitOf(whose));
        }
        if (!encoder.matches(typed, people.findById(person).orElseThrow().encodedPassword())) {
            return new Proof.Wrong();
        }
        tries.giveBack(whose);
        return new Proof.Right();
    }

    /** Not in one transaction: comparing and encoding take a tenth of a second each, on purpose. */
    public Change change(PersonId person, String old, Password fresh) {
        return switch (prove(person, old)) {
            case Proof.TooManyTries(var waiting) -> new Change.TooManyTries(waiting);
            case Proof.Wrong() -> new Change.WrongOld();
            case Proof.Right() -> {
                accounts.replacePassword(person, EncodedPassword.of(fresh, encoder));
                yield new Change.Changed();
            }
        };
    }
}
