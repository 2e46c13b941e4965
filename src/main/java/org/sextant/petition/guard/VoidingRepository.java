package org.sextant.petition.guard;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sextant.member.joint.JointActId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VoidingRepository extends Repository<Voiding, JointActId> {

    Voiding saveAndFlush(Voiding voiding);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Voiding v where v.act = :act")
    Optional<Voiding> lock(JointActId act);

    /** All of its petition, in one order: what one holds out of the count is no other's to put back. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Voiding v where v.petition = (select w.petition from Voiding w where w.act = :act) order by v.act")
    List<Voiding> lockWithOthers(JointActId act);

    @Query("from Voiding v where v.suspicion in :suspicions order by v.act")
    List<Voiding> of(Collection<SuspicionId> suspicions);
}
