package org.sextant.member;

import java.time.Clock;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people with a mandate did. Append-only, and never about a signer. */
@Service
public class AuditTrail {

    private final AuditEntryRepository entries;
    private final Clock clock;
    private final Ids ids;

    AuditTrail(AuditEntryRepository entries, Clock clock, Ids ids) {
        this.entries = entries;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Writes down an act, in the transaction of the act.
     *
     * @param act a word for what was done, as in {@code wording-published}
     * @param subject what it was done to: an id or a slug, never a name or an address
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(PersonId by, MandateId under, String act, String subject) {
        entries.save(new AuditEntry(ids.next(), clock.instant(), by, under).of(act, subject));
    }
}
