package org.sextant.petition.guard;

import org.sextant.mail.Returned;
import org.sextant.petition.signing.SignatureGroups;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.stereotype.Component;

/** Notices signatures whose letters come back. */
@Component
class BouncedLetters implements Returned {

    private final SignatureGroups signatures;
    private final Watch watch;

    BouncedLetters(SignatureGroups signatures, Watch watch) {
        this.signatures = signatures;
        this.watch = watch;
    }

    @Override
    public void undeliverable(EmailAddress mailbox) {
        signatures.bounced(mailbox).forEach(bounced -> watch.bounced(bounced.petition(), bounced.signature()));
    }
}
