package org.sextant.petition;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
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

    /** The campaigns of those that ended with their last day in that time, and of which nobody has written down an answer. */
    @Query(
            "select distinct p.campaign from Petition p where p.term.openedAt is not null"
                    + " and (p.term.closing is null or p.term.closing = DATE) and p.term.closes > :after and p.term.closes <= :now")
    List<CampaignId> withUnanswered(Instant after, Instant now);

    /** When a petition was last written in a language, approved or not. */
    interface Written {

        UUID getPetition();

        UUID getCampaign();

        String getOriginal();

        Language getLanguage();

        Instant getWrittenAt();
    }

    /** Of those that can be signed, for each language in which there are any words. */
    @Query("""
            select p.id.uuid as petition, p.campaign.uuid as campaign, p.original as original,
              w.language as language, max(w.writtenAt) as writtenAt from Petition p join p.wordings w
            where p.term.openedAt <= :now and p.term.closedAt is null and (p.term.closes is null or p.term.closes > :now)
            group by p.id.uuid, p.campaign.uuid, p.original, w.language""")
    List<Written> openAsWritten(Instant now);

    /** The campaigns of those that wait for a second person. */
    @Query("select distinct p.campaign from Petition p where p.proposedBy is not null and p.term.closedAt is null")
    List<CampaignId> withProposed();

    @Query("select distinct p.proposedBy from Petition p where p.proposedBy is not null and p.term.closedAt is null")
    List<PersonId> proposers();

    @Query("select distinct p.sentBackTo from Petition p where p.sentBackTo is not null and p.term.closedAt is null")
    List<PersonId> sentBackTo();

    // An array, where there may be hundreds: with a list, the query would be translated anew each time.
    @Query("select distinct p.campaign from Petition p where array_contains(:ids, p.id.uuid)")
    List<CampaignId> campaignsOf(UUID[] ids);

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
