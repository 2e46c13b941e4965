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
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
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

    /** Those that are not over first, and of each the newest: where there are too many, the oldest of those that are over are left out. */
    @Query("""
            from Petition p where p.campaign = :campaign
            order by case when p.term.closedAt is null
                and (p.term.openedAt is null or p.term.closes is null or p.term.closes > :now) then 0 else 1 end, p.id desc""")
    List<Petition> ofCampaign(CampaignId campaign, Instant now, Limit limit);

    /** All of them: who may approve which is known only to who looks at each. */
    @Query("from Petition p where p.proposedBy is not null and p.term.closedAt is null order by p.id")
    List<Petition> proposed();

    @Query(
            "from Petition p where (p.proposedBy = :person or p.sentBackTo = :person) and p.term.closedAt is null order by p.id")
    List<Petition> proposedOrSentBack(PersonId person, Limit limit);

    @Query("from Petition p where p.term.openedAt <= :now order by p.term.openedAt desc, p.id")
    List<Petition> everOpen(Instant now);

    @Query("""
            from Petition p where p.term.openedAt <= :now
            order by case when p.term.closedAt is null and (p.term.closes is null or p.term.closes > :now) then 0 else 1 end,
            p.term.openedAt desc, p.id""")
    Page<Petition> openFirst(Instant now, Pageable page);

    @Query(
            "from Petition p where p.term.openedAt <= :now and p.term.closedAt is null and (p.term.closes is null or p.term.closes > :now) order by p.term.openedAt desc, p.id")
    List<Petition> open(Instant now, Limit limit);

    /** All of them: an id is small, and whoever asks must miss none. */
    @Query("select p.id from Petition p where p.term.openedAt <= :now order by p.id")
    List<PetitionId> everOpenIds(Instant now);

    /** All of them, as {@link #everOpenIds}. */
    @Query(
            "select p.id from Petition p where p.term.openedAt <= :now and p.term.closedAt is null and (p.term.closes is null or p.term.closes > :now) order by p.id")
    List<PetitionId> openIds(Instant now);

    @Query("""
            select p.id from Petition p where p.term.openedAt is not null and p.signersForgottenAt is null
            and (p.term.closedAt < :before or p.term.closes < :before)""")
    List<PetitionId> overSince(Instant before, Limit limit);
}
