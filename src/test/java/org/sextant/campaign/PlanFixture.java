package org.sextant.campaign;

import static org.sextant.campaign.CampaignFixtures.CAMEROON;
import static org.sextant.campaign.CampaignFixtures.ITALY;
import static org.sextant.campaign.CampaignFixtures.RATIFY;
import static org.sextant.campaign.CampaignFixtures.SERVICES;
import static org.sextant.campaign.CampaignFixtures.TODAY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;

/** A plan in which nothing is missing, until a test takes something away. */
public final class PlanFixture {

    private LocalizedText title = LocalizedText.of(Language.EN, "Ratify the Convention");
    private LocalizedText summary = LocalizedText.of(Language.EN, "We ask two governments.");
    private Set<DemandId> demands = new LinkedHashSet<>(List.of(RATIFY, SERVICES));
    private Set<Language> languages = Set.of(Language.EN);
    private List<Addressee> addressees = List.of(CAMEROON, ITALY);
    private LocalDate opens = TODAY;
    private LocalDate ends = TODAY.plusDays(100);
    private Set<OrganisationId> organisations = Set.of();

    private PlanFixture() {}

    public static PlanFixture complete() {
        return new PlanFixture();
    }

    public PlanFixture titled(String english) {
        title = LocalizedText.of(Language.EN, english);
        return this;
    }

    public PlanFixture carrying(DemandId... carried) {
        demands = new LinkedHashSet<>(List.of(carried));
        return this;
    }

    public PlanFixture in(Language... spoken) {
        languages = Set.of(spoken);
        return this;
    }

    /** In all of these, title and summary too. */
    public PlanFixture speaking(Language... spoken) {
        for (var language : spoken) {
            title = title.with(language, title.in(language));
            summary = summary.with(language, summary.in(language));
        }
        return in(spoken);
    }

    public PlanFixture to(Addressee... asked) {
        addressees = List.of(asked);
        return this;
    }

    public PlanFixture between(LocalDate first, LocalDate last) {
        opens = first;
        ends = last;
        return this;
    }

    public PlanFixture behind(OrganisationId... behind) {
        organisations = Set.of(behind);
        return this;
    }

    public CampaignPlan plan() {
        return new CampaignPlan(
                title,
                summary,
                demands,
                languages,
                addressees,
                opens,
                Optional.of(ends),
                ZoneId.of("Africa/Douala"),
                organisations);
    }
}
