package org.sextant.member;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailedLinkRepository extends Repository<MailedLink, UUID> {

    MailedLink save(MailedLink link);

    Optional<MailedLink> findByHash(byte[] hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from MailedLink l where l.hash = :hash")
    Optional<MailedLink> lockByHash(byte[] hash);

    @Modifying
    @Query("delete from MailedLink l where l.person = :person")
    void eraseAllOf(PersonId person);

    @Modifying
    @Query("delete from MailedLink l where l.expiresAt < :before")
    int eraseExpiredSince(Instant before);
}
