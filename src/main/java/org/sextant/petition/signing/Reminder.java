package org.sextant.petition.signing;

import java.util.Optional;
import org.sextant.mail.Letter;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.stereotype.Component;

/** The second and last letter to somebody who has not confirmed: with a link and a code of its own. */
@Component
class Reminder {

    private final SignatureKeys keys;
    private final SignatureLetters letters;
    private final Mailboxes mailboxes;
    private final Links links;
    private final Codes codes;

    Reminder(SignatureKeys keys, SignatureLetters letters, Mailboxes mailboxes, Links links, Codes codes) {
        this.keys = keys;
        this.letters = letters;
        this.mailboxes = mailboxes;
        this.links = links;
        this.codes = codes;
    }

    /** None where its mailbox does not open. */
    Optional<Letter> of(SignatureRow signature) {
        return mailboxes.of(signature).map(mailbox -> to(mailbox, signature));
    }

    private Letter to(EmailAddress mailbox, SignatureRow signature) {
        var token = links.remind(signature.petition(), signature.id());
        var code = codes.fresh();
        // Nobody is due who was mailed within the hour: it always takes the place of the last.
        codes.renew(signature, keys.of(signature.petition()).fingerprint(code.text()));
        return letters.toRemind(mailbox, signature.language(), token, code);
    }
}
