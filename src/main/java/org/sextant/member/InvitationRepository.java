package org.sextant.member;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    Invitation saveAndFlush(Invitation invitation);

    Optional<Invitation> findByHash(byte[] hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Invitation i where i.hash = :hash")
    Optional<Invitation> lockByHash(byte[] hash);

    Optional<Invitation> findById(UUID id);

    @Query("from Invitation i where i.scope = :scope and i.settledAt is null and i.expiresAt > :now order by i.id")
    Page<Invitation> openIn(Scope scope, Instant now, Pageable page);

    @Query("from Invitation i where i.scope.kind in (PLATFORM, ORGANISATION, PLACE) and i.settledAt is null"
            + " and i.expiresAt > :now order by i.id")
    Page<Invitation> openOutsideOfCampaigns(Instant now, Pageable page);

    @Query("from Invitation i where i.invitedBy = :by and i.settledAt is null and i.expiresAt > :now order by i.id")
    List<Invitation> openFrom(PersonId by, Instant now);

    @Query("select count(i) from Invitation i where i.scope = :scope and i.settledAt is null and i.expiresAt > :now")
    int countOpenIn(Scope scope, Instant now);

    @Query("from Invitation i where i.mailboxFingerprint = :mailbox and i.scope = :scope"
            + " and i.settledAt is null and i.expiresAt > :now order by i.id")
    List<Invitation> openTo(byte[] mailbox, Scope scope, Instant now);

    @Query("select count(i) from Invitation i where i.invitedBy = :by and i.expiresAt > :expiry")
    int countSentBy(PersonId by, Instant expiry);

    @Modifying
    @Query("delete from Invitation i where i.scope = :scope")
    void eraseIn(Scope scope);

    @Modifying
    @Query("delete from Invitation i where i.mailboxFingerprint = :mailbox")
    void eraseAllTo(byte[] mailbox);

    /** Those that were settled stay while they count among the day's, which {@code counted} says by their expiry. */
    @Modifying
    @Query("delete from Invitation i where i.expiresAt < :before or (i.settledAt < :before and i.expiresAt < :counted)")
    int eraseOverSince(Instant before, Instant counted);
}
