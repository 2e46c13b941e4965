package org.sextant.campaign;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;

/** Carries demands to those who can meet them, for a time. */
@Entity
class Campaign extends Undertaking {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private CampaignId id;

    @Version
    @Column
    private @Nullable Long version;

    private Slug slug;

    private LocalizedText title;

    private LocalizedText summary;

    private LocalDate opens;

    private @Nullable LocalDate ends;

    private String zone;

    @ElementCollection
    @CollectionTable(name = "campaign_demand", joinColumns = @JoinColumn(name = "campaign"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 50)
    private List<CarriedDemand> demands = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "campaign_language", joinColumns = @JoinColumn(name = "campaign"))
    @Column(name = "language")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 50)
    private Set<Language> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "campaign_addressee", joinColumns = @JoinColumn(name = "campaign"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 50)
    private List<AddressedTo> addressees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "campaign_organisation", joinColumns = @JoinColumn(name = "campaign"))
    @AttributeOverride(name = "uuid", column = @Column(name = "organisation"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 50)
    private List<OrganisationId> organisations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    Campaign(CampaignId id, Slug slug, CampaignPlan plan, List<CarriedDemand> carried) {
        this.id = id;
        this.slug = slug;
        this.organisations.addAll(plan.organisations());
        take(plan, carried);
        registerEvent(new CampaignFounded(id, plan.organisations()));
    }

    private void take(CampaignPlan plan, List<CarriedDemand> carried) {
        title = plan.title();
        summary = plan.summary();
        opens = plan.opens();
        ends = plan.ends().orElse(null);
        zone = plan.zone().getId();
        replace(demands, carried);
        languages.retainAll(plan.languages());
        languages.addAll(plan.languages());
        replace(addressees, plan.addressees().stream().map(AddressedTo::new).toList());
    }

    private static <T> void replace(List<T> kept, List<T> wanted) {
        if (!kept.equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }

    /** What the public sees, or a second person reads for it, may change, but not lose what it needed to come so far. */
    void change(CampaignPlan plan, List<CarriedDemand> carried, Instant now) {
        requireChangeable();
        take(plan, carried);
        if (stage() != Stage.DRAFT) {
            requireComplete(now);
        }
    }

    /** @throws WrongStage if it has ended */
    void requireChangeable() {
        refuse(Stage.ENDED);
    }

    /** @throws ChangedMeanwhile if somebody changed it since */
    void requireReadAs(long read) {
        if (!Objects.equals(version, read)) {
            throw new ChangedMeanwhile();
        }
    }

    /** One more stands behind it. */
    void join(OrganisationId organisation) {
        requireChangeable();
        new Behind(organisations).join(organisation);
    }

    /** One stands behind it no more. */
    void part(OrganisationId organisation) {
        new Behind(organisations).part(organisation);
    }

    /** The address is fixed once the public knows it. */
    void rename(Slug slug) {
        refuse(Stage.LIVE, Stage.PAUSED, Stage.ENDED);
        this.slug = slug;
    }

    /** Anybody may join as long as the campaign is live. */
    void requireOpenToJoin() {
        refuse(Stage.DRAFT, Stage.IN_REVIEW, Stage.PAUSED, Stage.ENDED);
    }

    private void refuse(Stage... stages) {
        if (Arrays.asList(stages).contains(stage())) {
            throw new WrongStage(stage());
        }
    }

    @Override
    void requireComplete(Instant now) {
        var missing = missing(now);
        if (!missing.isEmpty()) {
            throw new CampaignIncomplete(missing);
        }
    }

    /** What the public would miss. */
    List<Missing> missing(Instant now) {
        var missing = new ArrayList<Missing>();
        for (var language : languagesInOrder()) {
            if (title.exactly(language).isEmpty()) {
                missing.add(new Missing.TitleIn(language));
            }
            if (summary.exactly(language).isEmpty()) {
                missing.add(new Missing.SummaryIn(language));
            }
        }
        if (addressees.isEmpty()) {
            missing.add(new Missing.AnAddressee());
        }
        if (ends != null && ends.isBefore(LocalDate.ofInstant(now, ZoneId.of(zone)))) {
            missing.add(new Missing.ADayToCome());
        }
        return missing;
    }

    private Set<Language> languagesInOrder() {
        return languages.stream().sorted().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where a mandate lets somebody act in this campaign: here, or in an organisation behind it. */
    Scope[] scopes() {
        return scopes(id, organisations.stream());
    }

    /** The same of one of which no more is known. */
    static Scope[] scopes(CampaignId id, Stream<OrganisationId> organisations) {
        return Stream.concat(Stream.of(Scope.of(id)), organisations.map(Scope::of))
                .toArray(Scope[]::new);
    }

    /** Whether a mandate in one of these scopes reaches this campaign. */
    boolean liesIn(Set<Scope> held) {
        return held.contains(Scope.PLATFORM) || Arrays.stream(scopes()).anyMatch(held::contains);
    }

    @Override
    CampaignId id() {
        return id;
    }

    CampaignSummary summary() {
        return new CampaignSummary(
                id,
                version == null ? 0 : version,
                slug,
                title,
                summary,
                stage(),
                life(),
                demands.stream().map(CarriedDemand::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                demands.getFirst().principle(),
                languagesInOrder(),
                ZoneId.of(zone),
                opens,
                Optional.ofNullable(ends),
                addressees.stream().map(AddressedTo::addressee).toList(),
                new LinkedHashSet<>(organisations));
    }
}
