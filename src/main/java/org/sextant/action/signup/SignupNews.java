package org.sextant.action.signup;

import java.time.Duration;
import org.sextant.action.Doorkeeper;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets people know where they stand, by letter: those who signed up by mailbox there, members at the one of their account. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignupNews {

    // Whoever types somebody else's address again and again shall not fill their mailbox.
    private static final Duration BETWEEN_ANSWERS = Duration.ofHours(1);

    private final SignupLinks links;
    private final SignupCodes codes;
    private final SignupLetters letters;
    private final Doorkeeper doorkeeper;
    private final Recipients recipients;

    SignupNews(
            SignupLinks links, SignupCodes codes, SignupLetters letters, Doorkeeper doorkeeper, Recipients recipients) {
        this.links = links;
        this.codes = codes;
        this.letters = letters;
        this.doorkeeper = doorkeeper;
        this.recipients = recipients;
    }

    /** Answers the form by letter: to whom it is news with the button to confirm, to others with a new link to their place. */
    void answer(Signup signup, EmailAddress typed) {
        if (links.issuedWithin(BETWEEN_ANSWERS, signup.id())) {
            return;
        }
        if (signup.standing() == Standing.PENDING) {
            letters.ask(
                    Recipient.typed(typed, signup.language()),
                    links.issue(signup.id()),
                    codes.issue(signup.id(), typed));
        } else {
            tell(signup, Tidings.KNOWN);
        }
    }

    /** Writes to whoever signed up, as long as they are known. */
    void tell(Signup signup, Tidings tidings) {
        recipients.of(signup).ifPresent(to -> {
            var appointment = new Appointment(doorkeeper.whole(signup.action()), signup.slot());
            letters.tell(to, tidings, appointment, links.issue(signup.id()));
            if (tidings.saysWhereAndWhen()) {
                signup.hear(appointment);
            }
        });
    }
}
