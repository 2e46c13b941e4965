package org.sextant.petition;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Organisations;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The petitions of the demo: written by the organizer, approved by the moderator. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(30)
class DemoPetitions implements ApplicationRunner {

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
        for (var petition : DemoPetition.all()) {
            if (petitions.bySlug(petition.slug()).isEmpty()) {
                start(petition, campaigns.bySlug(petition.campaign()).orElseThrow());
            }
        }
    }

    // One with a story stays a draft here: see DemoStories.
    private void start(DemoPetition petition, CampaignSummary campaign) {
        var organizer = accounts.person("organizer");
        var behind = petition.organisations().stream()
                .flatMap(slug -> organisations.bySlug(slug).stream())
                .toList();
        var plan = petition.plan(LocalDate.ofInstant(clock.instant(), campaign.zone()), behind);
        var id = petitions.start(new StartPetition(campaign.id(), petition.slug(), plan), organizer);
        if (petition.story().isEmpty()) {
            petitions.propose(id, organizer);
            petitions.approve(id, accounts.person("moderator"));
        }
    }
}
