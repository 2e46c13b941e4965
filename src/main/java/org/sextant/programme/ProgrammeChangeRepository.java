package org.sextant.programme;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
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

    @Query("from ProgrammeChange c where c.state = APPROVED and c.part = :part order by c.version desc")
    List<ProgrammeChange> findApproved(String part, Limit limit);

    @Query("select coalesce(max(c.version), 1) from ProgrammeChange c where c.part = :part and c.state = APPROVED")
    int version(String part);
}
