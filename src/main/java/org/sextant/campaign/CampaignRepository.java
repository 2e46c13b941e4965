package org.sextant.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CampaignRepository extends Repository<Campaign, CampaignId> {

    Campaign saveAndFlush(Campaign campaign);

    Optional<Campaign> findById(CampaignId id);

    void delete(Campaign campaign);

    @Query("select c.id from Campaign c where c.life.discardedAt <= :before")
    List<CampaignId> discardedBefore(Instant before, Limit limit);

    Optional<Campaign> findBySlug(Slug slug);

    boolean existsBySlug(Slug slug);

    @Query("from Campaign c where c.life.stage = :stage order by c.opens desc, c.slug")
    List<Campaign> findAt(Stage stage, Limit limit);

    /** The live ones whose first demand is of that principle. */
    @Query(
            "select c from Campaign c join c.demands d where index(d) = 0 and d.principle = :principle and c.life.stage = LIVE"
                    + " order by c.opens desc, c.slug")
    List<Campaign> findLiveOf(Principle principle, Limit limit);

    @Query("select cast(count(c) as Integer) from Campaign c where c.life.stage = LIVE")
    int countLive();

    @Query("select c.id from Campaign c where c.life.stage = LIVE order by c.opens desc")
    List<CampaignId> live(Limit limit);

    @Query("select c.id from Campaign c where c.life.stage in (LIVE, PAUSED, ENDED) order by c.opens desc")
    List<CampaignId> everPublic(Limit limit);

    @Query("select c.id from Campaign c where c.life.stage in (LIVE, PAUSED) and c.ends <= :last")
    List<CampaignId> ending(LocalDate last);

    @Query("from Campaign c where c.life.stage = DRAFT and c.life.discardedAt is null")
    List<Campaign> drafts();

    /** One of the languages that a campaign speaks. */
    interface Spoken {

        UUID getCampaign();

        Language getLanguage();
    }

    // Arrays, where there may be hundreds: with a list, the query would be translated anew each time.
    @Query(
            "select c.id.uuid as campaign, l as language from Campaign c join c.languages l where array_contains(:ids, c.id.uuid)")
    List<Spoken> languages(UUID[] ids);

    /** The organisations behind one: null alone where there are none, nothing where there is no such campaign. */
    @Query("select o.uuid from Campaign c left join c.organisations o where c.id = :id")
    List<@Nullable UUID> organisationsBehind(CampaignId id);

    @Query("select distinct o.uuid from Campaign c join c.organisations o where array_contains(:ids, c.id.uuid)")
    List<UUID> behind(UUID[] ids);

    /** Those in which something waits for a second person. */
    @Query("""
            from Campaign c where c.life.askedBy is not null and c.life.agreedBy is null
             and c.life.stage <> ENDED order by c.opens, c.slug""")
    List<Campaign> findAsking(Limit limit);

    @Query("from Campaign c where c.life.discardedAt is null and (c.id in :ids or exists"
            + " (select 1 from Campaign x join x.organisations o where x = c and o in :organisations))"
            + " order by c.opens desc, c.slug")
    List<Campaign> findByTeam(Collection<CampaignId> ids, Collection<OrganisationId> organisations, Limit limit);

    /** The same of those that were thrown away, the latest first. */
    @Query("from Campaign c where c.life.discardedAt is not null and (c.id in :ids or exists"
            + " (select 1 from Campaign x join x.organisations o where x = c and o in :organisations))"
            + " order by c.life.discardedAt desc, c.slug")
    List<Campaign> findDiscarded(Collection<CampaignId> ids, Collection<OrganisationId> organisations, Limit limit);

    // No lists as parameters: with one, the query would be translated anew for each reader.
    @Query("""
            from Campaign c where c.life.stage in (LIVE, PAUSED, ENDED) and (:stage is null or c.life.stage = :stage)
             and (:principle is null or exists
               (select 1 from Campaign x join x.demands d where x = c and d.principle = :principle))
             and (:place is null or exists
               (select 1 from Campaign x join x.addressees a where x = c and a.place = :place))
             order by case c.life.stage when LIVE then 0 when PAUSED then 1 else 2 end, c.opens desc, c.slug""")
    Page<Campaign> findPublic(
            @Nullable Stage stage, @Nullable Principle principle, @Nullable CountryCode place, Pageable page);

    /** Those that had begun by the last day and had not ended before the first moment, the earliest first. */
    @Query(
            "from Campaign c where c.life.stage in :stages and c.opens <= :last"
                    + " and (c.life.stage <> ENDED or c.life.endedAt is null or c.life.endedAt >= :from) order by c.opens, c.slug")
    List<Campaign> findPublicUntil(Collection<Stage> stages, LocalDate last, Instant from, Limit limit);

    @Query("select c.id from Campaign c where c.life.stage in :stages")
    List<CampaignId> findPublicIds(Collection<Stage> stages, Limit limit);

    @Query("from Campaign c where c.life.stage in :stages and (c.opens between :first and :last"
            + " or c.ends between :first and :last) order by c.opens, c.slug")
    List<Campaign> findPublicBetween(Collection<Stage> stages, LocalDate first, LocalDate last, Limit limit);

    @Query(
            "select c from Campaign c join c.demands d where d.id = :demand and c.life.stage = LIVE order by c.opens desc, c.slug")
    List<Campaign> findLiveByDemand(DemandId demand, Limit limit);

    @Query("select c from Campaign c join c.organisations o where o = :organisation and c.life.stage in :stages"
            + " order by case c.life.stage when LIVE then 0 when PAUSED then 1 else 2 end, c.opens desc, c.slug")
    List<Campaign> findPublicBehind(OrganisationId organisation, Collection<Stage> stages, Limit limit);

    @Query(
            nativeQuery = true,
            value = "select distinct a.place from campaign_addressee a join campaign c on c.id = a.campaign"
                    + " where c.stage in ('LIVE', 'PAUSED', 'ENDED') and a.place is not null")
    List<String> findPlaces();

    @Query(
            nativeQuery = true,
            value = "select distinct a.place from campaign_addressee a join campaign c on c.id = a.campaign"
                    + " where c.stage = 'LIVE' and a.place is not null")
    List<String> findLivePlaces();
}
