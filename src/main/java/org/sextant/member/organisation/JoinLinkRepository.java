package org.sextant.member.organisation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JoinLinkRepository extends Repository<JoinLink, UUID> {

    JoinLink save(JoinLink link);

    void delete(JoinLink link);

    Optional<JoinLink> findById(UUID id);

    Optional<JoinLink> findByHash(byte[] hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from JoinLink l where l.hash = :hash")
    Optional<JoinLink> lockByHash(byte[] hash);

    @Query(
            "from JoinLink l where l.organisation = :organisation and l.usesLeft > 0 and l.expiresAt > :now order by l.expiresAt")
    List<JoinLink> openOf(OrganisationId organisation, Instant now, Limit limit);

    @Query("from JoinLink l where l.madeBy = :maker")
    List<JoinLink> madeBy(PersonId maker);

    @Modifying
    @Query("delete from JoinLink l where l.usesLeft = 0 or l.expiresAt <= :now")
    int eraseOver(Instant now);
}
