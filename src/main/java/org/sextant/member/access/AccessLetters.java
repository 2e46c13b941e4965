package org.sextant.member.access;

import java.time.ZoneOffset;
import java.util.function.Function;
import org.sextant.mail.Letter;
import org.sextant.mail.Occasion;
import org.sextant.mail.Outbox;
import org.sextant.member.Mailboxes;
import org.sextant.member.People;
import org.sextant.member.PersonSummary;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters about ways into an account. Each leads to the page on which a new password can be asked for, which ends every session. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccessLetters {

    private final Outbox outbox;
    private final Mailboxes mailboxes;
    private final People people;
    private final Stationery stationery;

    AccessLetters(Outbox outbox, Mailboxes mailboxes, People people, Stationery stationery) {
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.people = people;
        this.stationery = stationery;
    }

    void tellOfNewSignIn(PersonId person, Device device) {
        send(person, "sign-in", words -> device.told(words));
    }

    void tellOfUsedCode(PersonId person) {
        send(person, "recovery", words -> "");
    }

    void tellOfNewPasskey(PersonId person, String label) {
        send(person, "passkey", words -> label);
    }

    void tellOfNewIdentity(PersonId person, String provider) {
        send(person, "identity", words -> provider);
    }

    private void send(PersonId person, String what, Function<Words, String> subject) {
        mailboxes.of(person).ifPresent(to -> {
            var words = stationery.messages().in(to.language());
            var key = "access.mail." + what;
            outbox.post(Letter.to(
                            to.address(),
                            to.language(),
                            Occasion.ACCOUNT,
                            words.of(key + ".subject"),
                            words.of(key + ".text", "what", subject.apply(words), "when", now(person, words)),
                            words.of("access.mail.not-you"))
                    .withLink(
                            words.of("access.mail.link"),
                            stationery.address().of("/" + to.language().tag() + "/account/forgot")));
        });
    }

    private String now(PersonId person, Words words) {
        var zone = people.byId(person).map(PersonSummary::zone).orElse(ZoneOffset.UTC);
        return words.moment(stationery.clock().instant(), zone);
    }
}
