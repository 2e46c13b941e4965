package org.sextant.member;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findByHash(byte[] hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Invitation i where i.hash = :hash")
    Optional<Invitation> lockByHash(byte[] hash);

    Optional<Invitation> findById(UUID id);

    @Query("from Invitation i where i.scope = :scope and i.settledAt is null and i.expiresAt > :now order by i.id")
    List<Invitation> openIn(Scope scope, Instant now, Limit limit);

    @Modifying
    @Query("delete from Invitation i where i.expiresAt < :before or i.settledAt < :before")
    int eraseOverSince(Instant before);
}
