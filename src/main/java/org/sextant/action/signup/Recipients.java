package org.sextant.action.signup;

import java.util.Optional;
import org.sextant.member.Mailboxes;
import org.springframework.stereotype.Component;

/** Finds the mailbox of somebody who signed up: the one they typed, or a member's own. */
@Component
class Recipients {

    private final SignupKeys keys;
    private final Mailboxes members;

    Recipients(SignupKeys keys, Mailboxes members) {
        this.keys = keys;
        this.members = members;
    }

    /** Empty where nothing is known of them any more. */
    Optional<Recipient> of(Signup signup) {
        if (!signup.isKnown()) {
            return Optional.empty();
        }
        return signup.person().isPresent()
                ? signup.person().flatMap(members::of).map(Recipient::member)
                : signup.contact(keys.of(signup.action()))
                        .map(contact -> Recipient.typed(contact.address(), signup.language()));
    }
}
