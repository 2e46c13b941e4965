package org.sextant.petition.supporter;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.PetitionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupporterRepository extends Repository<Supporter, SupporterId> {

    Supporter saveAndFlush(Supporter supporter);

    void delete(Supporter supporter);

    Optional<Supporter> findById(SupporterId id);

    Optional<Supporter> findByPetitionAndFingerprint(PetitionId petition, byte[] fingerprint);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Supporter s where s.id = :id")
    Optional<Supporter> lock(SupporterId id);

    /** Locked, so that many tries at once are counted each. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Supporter s where s.petition = :petition and s.fingerprint = :fingerprint")
    Optional<Supporter> lock(PetitionId petition, byte[] fingerprint);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Supporter s where s.petition = :petition and s.confirmedAt is not null and s.withdrawnAt is null"
            + " order by s.id")
    List<Supporter> lockSupporting(PetitionId petition, Limit limit);

    @Modifying
    @Query("delete from Supporter s where s.petition = :petition")
    void eraseAll(PetitionId petition);

    @Modifying
    @Query("delete from Supporter s where s.confirmedAt is null and s.withdrawnAt is null and s.offeredAt <= :before")
    void eraseUnconfirmed(Instant before);

    @Modifying
    @Query("delete from Supporter s where s.keptUntil <= :now")
    void eraseKeptUntil(Instant now);
}
