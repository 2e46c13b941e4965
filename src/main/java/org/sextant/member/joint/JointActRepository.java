package org.sextant.member.joint;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JointActRepository extends Repository<JointAct, JointActId> {

    JointAct saveAndFlush(JointAct act);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from JointAct a where a.id = :id")
    Optional<JointAct> lock(JointActId id);

    Optional<JointAct> findByOpenAbout(String openAbout);

    @Query("from JointAct a where a.state in :states order by a.proposedAt desc, a.id.uuid")
    List<JointAct> findIn(Collection<JointActState> states, Limit limit);

    @Query("select a.id from JointAct a where a.state = AGREED and a.dueAt <= :now"
            + " order by coalesce(a.triedAt, a.dueAt), a.id.uuid")
    List<JointActId> due(Instant now, Limit limit);

    List<JointAct> findByIdIn(Collection<JointActId> ids);

    /** Two windows of one person act one after the other. */
    @Query(value = "select p.id from person p where p.id = :person for update", nativeQuery = true)
    Optional<UUID> lockPerson(UUID person);

    @Query("select count(a) from JointAct a where a.atOnce = true and a.proposedBy = :person and a.proposedAt > :since")
    long actedAloneSince(PersonId person, Instant since);
}
