package org.sextant.member;

import java.time.Clock;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What people with a mandate did. Append-only, each entry chained to the one before, and never about a signer. Read through {@link AuditReading}. */
@Service
public class AuditTrail {

    private final AuditEntryRepository entries;
    private final AuditHeadRepository heads;
    private final Concerned concerned;
    private final Clock clock;
    private final Ids ids;

    AuditTrail(AuditEntryRepository entries, AuditHeadRepository heads, Concerned concerned, Clock clock, Ids ids) {
        this.entries = entries;
        this.heads = heads;
        this.concerned = concerned;
        this.clock = clock;
        this.ids = ids;
    }

    /** Writes down an act where the mandate holds under which it is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(PersonId by, MandateId under, String act, String subject) {
        note(by, under, act, subject, concerned.where(under));
    }

    /**
     * Writes down an act, in the transaction of the act.
     *
     * @param act a word for what was done, as in {@code wording-published}
     * @param subject what it was done to: an id or a slug, never a name or an address
     * @param where the scope whose people can read of it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(PersonId by, MandateId under, String act, String subject, Scope where) {
        var entry = new AuditEntry(ids.next(), clock.instant(), by, under)
                .of(act, subject, where)
                .about(concerned.about(subject));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                append(entry);
            }
        });
    }

    // Last of all in the transaction: whoever holds the head waits for nothing else, so that no two can wait for each
    // other.
    private void append(AuditEntry entry) {
        entries.flush();
        var head = heads.lock(AuditHead.ONLY);
        entries.save(head.chain(entry));
        heads.saveAndFlush(head);
    }
}
