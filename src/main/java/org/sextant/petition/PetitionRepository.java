package org.sextant.petition;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PetitionRepository extends Repository<Petition, PetitionId> {

    Petition saveAndFlush(Petition petition);

    Optional<Petition> findById(PetitionId id);

    /** Until the transaction ends nobody else can: what was read is still so when it is written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Petition p where p.id = :id")
    Optional<Petition> lock(PetitionId id);

    Optional<Petition> findBySlug(Slug slug);

    Optional<Petition> findByCode(String code);

    boolean existsBySlug(Slug slug);

    List<Petition> findByCampaignOrderById(CampaignId campaign, Limit limit);

    @Query("from Petition p where p.proposedBy is not null and p.closedAt is null order by p.id")
    List<Petition> proposed(Limit limit);

    @Query(
            "from Petition p where (p.proposedBy = :person or p.sentBackTo = :person) and p.closedAt is null order by p.id")
    List<Petition> proposedOrSentBack(PersonId person, Limit limit);

    @Query("from Petition p where p.openedAt is not null order by p.openedAt desc, p.id")
    List<Petition> everOpen(Limit limit);

    @Query(
            "from Petition p where p.openedAt is not null and p.closedAt is null and (p.closes is null or p.closes > :now) order by p.openedAt desc, p.id")
    List<Petition> open(Instant now, Limit limit);

    @Query("""
            select p.id from Petition p where p.openedAt is not null and p.signersForgottenAt is null
            and (p.closedAt < :before or p.closes < :before)""")
    List<PetitionId> overSince(Instant before, Limit limit);
}
