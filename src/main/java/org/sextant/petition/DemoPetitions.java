package org.sextant.petition;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.vocabulary.LocalizedText;
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

/** The petitions of the demo: written by the organizer, approved by the moderator. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(30)
class DemoPetitions implements ApplicationRunner {

    /** Days are counted from the day on which the demo is made. */
    private record DemoPetition(
            Slug slug,
            Slug campaign,
            int goal,
            int closes,
            List<Slug> organisations,
            LocalizedText addressee,
            LocalizedText title,
            LocalizedText body) {

        PetitionPlan plan(LocalDate today, List<OrganisationSummary> behind) {
            var texts = title.languages().stream()
                    .collect(Collectors.toMap(
                            language -> language,
                            language -> new PetitionText(
                                    title.in(language), body.exactly(language).orElseThrow())));
            var ids = behind.stream().map(OrganisationSummary::id).collect(Collectors.toCollection(LinkedHashSet::new));
            return new PetitionPlan(texts, addressee, goal, Optional.of(today.plusDays(closes)), ids);
        }
    }

    private final Petitions petitions;
    private final Campaigns campaigns;
    private final Organisations organisations;
    private final DemoAccounts accounts;
    private final Clock clock;

    DemoPetitions(
            Petitions petitions, Campaigns campaigns, Organisations organisations, DemoAccounts accounts, Clock clock) {
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (var petition : read()) {
            if (petitions.bySlug(petition.slug()).isEmpty()) {
                publish(petition, campaigns.bySlug(petition.campaign()).orElseThrow());
            }
        }
    }

    private void publish(DemoPetition petition, CampaignSummary campaign) {
        var organizer = accounts.person("organizer");
        var behind = petition.organisations().stream()
                .flatMap(slug -> organisations.bySlug(slug).stream())
                .toList();
        var plan = petition.plan(LocalDate.ofInstant(clock.instant(), campaign.zone()), behind);
        var id = petitions.start(new StartPetition(campaign.id(), petition.slug(), plan), organizer);
        petitions.propose(id, organizer);
        petitions.approve(id, accounts.person("moderator"));
    }

    private static List<DemoPetition> read() throws IOException {
        try (var file = new ClassPathResource("demo/petitions.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<DemoPetition>>() {});
        }
    }
}
