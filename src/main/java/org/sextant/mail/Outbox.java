package org.sextant.mail;

import java.util.List;
import org.sextant.shell.AfterCommit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters in the caller's transaction: they go out if it commits, soon after, and never otherwise. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    private final OutgoingMail outgoing;
    private final Bell bell;

    Outbox(OutgoingMail outgoing, Bell bell) {
        this.outgoing = outgoing;
        this.bell = bell;
    }

    public void post(Letter letter) {
        postAll(List.of(letter));
    }

    /** Many letters at the price of a few statements. */
    public void postAll(List<Letter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        outgoing.add(letters);
        AfterCommit.run(bell::ring);
    }
}
