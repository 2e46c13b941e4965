package org.sextant.campaign;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.member.DemoAccounts;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.Organisations;
import org.sextant.member.Role;
import org.sextant.programme.AddresseeKind;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The campaigns of the demo, made by the same operations as real ones. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(20)
class DemoCampaigns implements ApplicationRunner {

    private record DemoAddressee(
            LocalizedText name,
            AddresseeKind kind,
            @Nullable CountryCode place,
            @Nullable String side) {

        Addressee addressee() {
            return new Addressee(
                    name,
                    kind,
                    Optional.ofNullable(place),
                    Optional.ofNullable(side).map(written -> Side.valueOf(written.toUpperCase(Locale.ROOT))));
        }
    }

    /** Days are counted from the day on which the demo is made. */
    private record DemoCampaign(
            Slug slug,
            List<DemandId> demands,
            List<Slug> organisations,
            LocalizedText title,
            LocalizedText summary,
            List<String> languages,
            int opens,
            int ends,
            ZoneId zone,
            List<DemoAddressee> addressees,
            @Nullable String stage,
            @Nullable String outcome,
            @Nullable String why) {

        /** Live where nothing is said. */
        DemoLife.Course course() {
            return new DemoLife.Course(
                    stage == null ? Stage.LIVE : Stage.valueOf(stage.toUpperCase(Locale.ROOT)),
                    Optional.ofNullable(outcome).map(written -> Outcome.valueOf(written.toUpperCase(Locale.ROOT))),
                    Optional.ofNullable(why).map(Reason::new));
        }

        CampaignPlan plan(LocalDate today, Set<OrganisationId> behind) {
            return new CampaignPlan(
                    title,
                    summary,
                    new LinkedHashSet<>(demands),
                    languages.stream()
                            .flatMap(tag -> Language.ofTag(tag).stream())
                            .collect(Collectors.toSet()),
                    addressees.stream().map(DemoAddressee::addressee).toList(),
                    today.plusDays(opens),
                    Optional.of(today.plusDays(ends)),
                    zone,
                    behind);
        }
    }

    private final Campaigns campaigns;
    private final DemoLife life;
    private final Organisations organisations;
    private final Mandates mandates;
    private final DemoAccounts accounts;

    DemoCampaigns(
            Campaigns campaigns, DemoLife life, Organisations organisations, Mandates mandates, DemoAccounts accounts) {
        this.campaigns = campaigns;
        this.life = life;
        this.organisations = organisations;
        this.mandates = mandates;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var organizer = accounts.person("organizer");
        for (var campaign : read()) {
            if (campaigns.bySlug(campaign.slug()).isEmpty()) {
                start(campaign, organizer);
            }
        }
    }

    private void start(DemoCampaign campaign, PersonId organizer) {
        var today = life.today(campaign.zone());
        var behind = campaign.organisations().stream()
                .map(slug -> organisations.bySlug(slug).orElseThrow().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var id = campaigns.start(new StartCampaign(campaign.slug(), campaign.plan(today, behind)), organizer);
        life.lead(id, campaign.course(), organizer);
        if (campaign.slug().text().equals("ratify-icrmw")) {
            give(Role.COORDINATOR, "coordinator", id, organizer);
            give(Role.MEMBER, "member", id, organizer);
        }
    }

    private void give(Role role, String person, CampaignId campaign, PersonId organizer) {
        mandates.give(new GiveMandate(accounts.person(person), role, Scope.of(campaign), Optional.empty()), organizer);
    }

    private static List<DemoCampaign> read() throws IOException {
        try (var file = new ClassPathResource("demo/campaigns.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<DemoCampaign>>() {});
        }
    }
}
