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

interface MailboxChangeRepository extends Repository<MailboxChange, UUID> {

    MailboxChange save(MailboxChange change);

    Optional<MailboxChange> findByHash(byte[] hash);

    Optional<MailboxChange> findByPerson(PersonId person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from MailboxChange c where c.hash = :hash")
    Optional<MailboxChange> lockByHash(byte[] hash);

    @Modifying
    @Query("delete from MailboxChange c where c.person = :person")
    void eraseOf(PersonId person);

    @Modifying
    @Query("delete from MailboxChange c where c.expiresAt < :before")
    int eraseExpiredSince(Instant before);
}
