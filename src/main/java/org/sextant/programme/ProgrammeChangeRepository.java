package org.sextant.programme;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.ProgrammeChangeId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgrammeChangeRepository extends Repository<ProgrammeChange, ProgrammeChangeId> {

    ProgrammeChange saveAndFlush(ProgrammeChange change);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ProgrammeChange c where c.id = :id")
    Optional<ProgrammeChange> lock(ProgrammeChangeId id);

    Optional<ProgrammeChange> findByPending(String part);

    @Query("from ProgrammeChange c where c.state = PROPOSED order by c.proposedAt, c.id.uuid")
    List<ProgrammeChange> findProposed(Limit limit);

    /** What was given back, was not put away, and over which nobody has proposed anything since. */
    @Query("from ProgrammeChange c where c.state = SENT_BACK and c.putAwayAt is null and c.part = :part"
            + " and not exists (select 1 from ProgrammeChange n where n.part = c.part and n.proposedAt > c.proposedAt)"
            + " order by c.decidedAt desc, c.id.uuid")
    List<ProgrammeChange> findReturned(String part, Limit limit);

    /** The same of one proposer. */
    @Query("from ProgrammeChange c where c.state = SENT_BACK and c.putAwayAt is null and c.proposedBy = :by"
            + " and not exists (select 1 from ProgrammeChange n where n.part = c.part and n.proposedAt > c.proposedAt)"
            + " order by c.decidedAt desc, c.id.uuid")
    List<ProgrammeChange> findReturnedTo(PersonId by, Limit limit);

    /** Who proposed what was given back so. */
    @Query("select distinct c.proposedBy from ProgrammeChange c where c.state = SENT_BACK and c.putAwayAt is null"
            + " and not exists (select 1 from ProgrammeChange n where n.part = c.part and n.proposedAt > c.proposedAt)")
    Set<PersonId> proposersOfReturned();

    @Query("from ProgrammeChange c where c.state = APPROVED and c.part = :part order by c.version desc")
    List<ProgrammeChange> findApproved(String part, Limit limit);

    @Query("select coalesce(max(c.version), 1) from ProgrammeChange c where c.part = :part and c.state = APPROVED")
    int version(String part);
}
