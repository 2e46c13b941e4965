package org.sextant.action;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActionRepository extends Repository<Action, ActionId> {

    Action saveAndFlush(Action action);

    Optional<Action> findById(ActionId id);

    List<Action> findByIdIn(Collection<ActionId> ids);

    Optional<Action> findBySlug(Slug slug);

    @Query("select a.id from Action a where a.campaign = :campaign order by a.id.uuid desc")
    List<ActionId> idsOf(CampaignId campaign, Limit limit);

    boolean existsBySlug(Slug slug);

    /** Nobody else books, gives back or changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Action a where a.id = :id")
    Optional<Action> lockById(ActionId id);

    @Query("from Action a where a.campaign = :campaign order by a.span.begins, a.id")
    List<Action> ofCampaign(CampaignId campaign, Limit limit);

    @Query("select new org.sextant.action.ActionsForPlan$Outlook(a.id, a.course.state, a.span.begins) from Action a"
            + " where a.campaign = :campaign and a.course.state <> CANCELLED order by a.span.begins, a.id")
    List<ActionsForPlan.Outlook> outlooks(CampaignId campaign, Limit limit);

    /** Those of which another campaign can be made: neither sensitive nor called off. */
    @Query("from Action a where a.campaign = :campaign and a.outline.sensitive = false and a.course.state <> CANCELLED"
            + " order by a.span.begins, a.id")
    List<Action> toPlanAgain(CampaignId campaign, Limit limit);

    @Query("select cast(count(a) as Integer) from Action a where a.campaign = :campaign"
            + " and a.outline.sensitive = :sensitive and a.course.state <> CANCELLED")
    int countToPlanAgain(CampaignId campaign, boolean sensitive);

    @Query(
            "from Action a where a.campaign = :campaign and a.course.state in (PLANNED, OPEN, UNDER_WAY) order by a.span.begins, a.id")
    List<Action> unsettled(CampaignId campaign, Limit limit);

    @Query("from Action a where a.campaign = :campaign and a.outline.milestone in :milestones"
            + " and a.course.state in (PLANNED, OPEN) order by a.span.begins, a.id")
    List<Action> hangingOn(CampaignId campaign, Collection<MilestoneId> milestones, Limit limit);

    // An array, where there may be hundreds: with a list, the query would be translated anew each time.
    // The country of a sensitive action is not told, not even by what a filter leaves out.
    @Query("""
            from Action a where a.course.state in (OPEN, UNDER_WAY) and a.span.ends > :#{#among.now()}
              and array_contains(:#{#among.live()}, a.campaign.uuid)
              and (:kind is null or a.kind = :kind)
              and (:country is null or (a.outline.country = :country and a.outline.sensitive = false))
            order by a.span.begins, a.id""")
    Page<Action> findUpcoming(StillToCome among, @Nullable String kind, @Nullable CountryCode country, Pageable page);

    /** The same of one campaign, with what its organisations host for it. */
    @Query("""
            from Action a where a.course.state in (OPEN, UNDER_WAY) and a.span.ends > :#{#among.now()}
              and array_contains(:#{#among.live()}, a.campaign.uuid)
              and (a.campaign = :campaign or a.id.uuid in (select h.action.uuid from Host h join h.campaigns c
                  where h.state = AGREED and c = :campaign))
              and (:kind is null or a.kind = :kind)
              and (:country is null or (a.outline.country = :country and a.outline.sensitive = false))
            order by a.span.begins, a.id""")
    Page<Action> findUpcomingOf(
            CampaignId campaign,
            StillToCome among,
            @Nullable String kind,
            @Nullable CountryCode country,
            Pageable page);

    @Query("from Action a where (a.campaign = :campaign or a.id.uuid in (select h.action.uuid from Host h"
            + " join h.campaigns c where h.state = AGREED and c = :campaign)) and a.course.publicSince is not null"
            + " and a.span.ends > :endingAfter order by a.span.begins, a.id")
    List<Action> everPublicOf(CampaignId campaign, Instant endingAfter, Limit limit);

    @Query("from Action a where (a.campaign in :campaigns or a.id.uuid in (select h.action.uuid from Host h"
            + " where h.state = AGREED and h.organisation.uuid = :host)) and a.course.publicSince is not null"
            + " and a.course.state <> PLANNED and a.span.ends > :endingAfter order by a.span.begins, a.id")
    List<Action> everPublicAround(Collection<CampaignId> campaigns, UUID host, Instant endingAfter, Limit limit);

    @Query("from Action a where a.campaign <> :campaign and a.id.uuid in (select h.action.uuid from Host h"
            + " join h.campaigns c where h.state = AGREED and c = :campaign) order by a.span.begins, a.id")
    List<Action> hostedIn(CampaignId campaign, Limit limit);

    @Query("from Action a where a.campaign in :campaigns and a.course.publicSince is not null"
            + " and a.span.ends > :endingAfter order by a.span.begins, a.id")
    List<Action> everPublic(Collection<CampaignId> campaigns, Instant endingAfter, Limit limit);

    @Query(
            "from Action a where a.campaign in :campaigns and a.course.publicSince is not null and a.course.state <> PLANNED"
                    + " order by a.span.begins desc, a.id desc")
    List<Action> latestPublic(Collection<CampaignId> campaigns, Limit limit);

    @Query(
            "from Action a where a.campaign in :campaigns and a.course.publicSince is not null and a.course.state <> PLANNED"
                    + " and a.span.ends > :from and a.span.begins < :until order by a.span.begins, a.id")
    List<Action> publicBetween(Collection<CampaignId> campaigns, Instant from, Instant until, Limit limit);

    @Query("from Action a where a.campaign in :campaigns and a.course.state = DONE and a.course.publicSince is not null"
            + " and a.span.ends > :from and a.span.ends <= :until order by a.span.ends, a.id")
    Slice<Action> doneBetween(Collection<CampaignId> campaigns, Instant from, Instant until, Pageable page);

    /** How many take place in a country. */
    interface CountryCount {

        // As text: a record as the result would be taken for one that is to be built from what is selected.
        String getCountry();

        int getNumber();

        int getPlaced();
    }

    @Query("""
            select cast(a.outline.country as String) as country, cast(count(a) as Integer) as number,
              cast(count(a.outline.latitude) as Integer) as placed from Action a
            where a.campaign in :campaigns and a.course.state in (OPEN, UNDER_WAY) and a.span.ends > :now
              and a.outline.country is not null and a.outline.sensitive = false group by a.outline.country""")
    List<CountryCount> countUpcomingByCountry(Collection<CampaignId> campaigns, Instant now);

    @Query("""
            from Action a where a.campaign in :campaigns and a.course.state in (OPEN, UNDER_WAY) and a.span.ends > :now
              and a.outline.latitude is not null and a.outline.sensitive = false order by a.span.begins, a.id""")
    List<Action> upcomingWithPoint(Collection<CampaignId> campaigns, Instant now, Limit limit);

    @Query("from Action a where a.course.state in (PLANNED, OPEN, UNDER_WAY) and a.span.ends <= :now"
            + " and (a.outline.inCharge = :person or a.campaign in :campaigns or a.id in :actions)"
            + " order by a.span.ends, a.id")
    List<Action> overdue(
            PersonId person, Collection<CampaignId> campaigns, Collection<ActionId> actions, Instant now, Limit limit);

    @Query("from Action a where a.course.state in (PLANNED, OPEN, UNDER_WAY)"
            + " and (a.outline.inCharge = :person or a.id in :actions)"
            + " and a.span.ends > :now and a.span.begins < :until order by a.span.begins, a.id")
    List<Action> ahead(PersonId person, Collection<ActionId> actions, Instant now, Instant until, Limit limit);

    @Query(
            "from Action a where a.outline.inCharge = :person and a.span.ends > :endingAfter order by a.span.begins, a.id")
    List<Action> ledBy(PersonId person, Instant endingAfter, Limit limit);

    @Query("from Action a where (a.campaign in :campaigns or a.id in :actions) and a.course.state in (OPEN, UNDER_WAY)"
            + " and a.span.begins > :now and a.span.begins < :until order by a.span.begins, a.id")
    List<Action> soonOf(
            Collection<CampaignId> campaigns, Collection<ActionId> actions, Instant now, Instant until, Limit limit);

    @Query("select distinct a.campaign from Action a where a.course.state in (PLANNED, OPEN, UNDER_WAY)"
            + " and a.span.ends <= :now")
    List<CampaignId> overdueIn(Instant now);

    /** Those that begin or are due before that moment, are going on, or past their day. */
    @Query("select a.id from Action a where a.course.state in (PLANNED, OPEN, UNDER_WAY) and a.span.begins < :until")
    List<ActionId> due(Instant until);

    @Query("select distinct a.outline.inCharge from Action a where a.course.state in (PLANNED, OPEN, UNDER_WAY)"
            + " and a.span.begins < :until and a.outline.inCharge is not null")
    List<PersonId> inChargeOfDue(Instant until);

    @Query("from Action a where a.course.state in (OPEN, UNDER_WAY)"
            + " and a.span.begins > :now and a.span.begins < :until")
    List<Action> soon(Instant now, Instant until);

    // An array, where there may be hundreds: with a list, the query would be translated anew each time.
    @Query("select distinct a.campaign from Action a where array_contains(:ids, a.id.uuid)")
    List<CampaignId> campaignsOf(UUID[] ids);

    @Query("select a.id from Action a where a.span.ends <= :endedBefore and a.signupsErasedAt is null")
    List<ActionId> withSignupsToErase(Instant endedBefore, Limit limit);
}
