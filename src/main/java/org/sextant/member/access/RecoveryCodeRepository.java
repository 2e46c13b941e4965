package org.sextant.member.access;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecoveryCodeRepository extends Repository<RecoveryCode, UUID> {

    RecoveryCode save(RecoveryCode code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from RecoveryCode c where c.person = :person and c.fingerprint = :fingerprint")
    Optional<RecoveryCode> lock(PersonId person, byte[] fingerprint);

    @Query("select count(c) from RecoveryCode c where c.person = :person and c.usedAt is null")
    int unused(PersonId person);

    @Modifying
    @Query("delete from RecoveryCode c where c.person = :person")
    void eraseAllOf(PersonId person);
}
