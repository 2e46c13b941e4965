package org.sextant.petition.signing;

import java.time.Instant;
import java.util.List;
import org.sextant.petition.signing.Counting.Proof;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Component;

/** Writes down that signatures count from now on, or no longer. */
@Component
class Progress {

    private final Breakdown breakdown;
    private final MailPath mailPath;
    private final Mailboxes mailboxes;
    private final Heard heard;

    Progress(Breakdown breakdown, MailPath mailPath, Mailboxes mailboxes, Heard heard) {
        this.breakdown = breakdown;
        this.mailPath = mailPath;
        this.mailboxes = mailboxes;
        this.heard = heard;
    }

    void counted(PetitionId petition, List<SignatureRow> signatures, Proof proof, Instant now) {
        breakdown.counted(petition, signatures.stream().map(SignatureRow::id).toList(), now);
        heard.hear(petition, signatures);
        if (proof == Proof.LETTER) {
            mailPath.confirmed(signatures.stream()
                    .flatMap(signature -> mailboxes.of(signature).stream())
                    .map(MailProvider::of)
                    .toList());
        }
    }

    void withdrawn(SignatureRow signature, Instant now) {
        breakdown.withdrawn(signature, now);
    }
}
