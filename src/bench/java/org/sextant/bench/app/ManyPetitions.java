package org.sextant.bench.app;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionText;
import org.sextant.petition.Petitions;
import org.sextant.petition.StartPetition;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A hundred open petitions beside those of the demo: {@code bench-0} to {@code bench-99}. */
@Component
@Profile("bench")
@Order(100)
class ManyPetitions implements ApplicationRunner {

    private static final int MANY = 100;

    private final Petitions petitions;
    private final Campaigns campaigns;
    private final DemoAccounts accounts;

    ManyPetitions(Petitions petitions, Campaigns campaigns, DemoAccounts accounts) {
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var number = 0; number < MANY; number++) {
            var slug = new Slug("bench-" + number);
            if (petitions.bySlug(slug).isEmpty()) {
                open(slug);
            }
        }
    }

    private void open(Slug slug) {
        var organizer = accounts.person("organizer");
        var campaign = campaigns.bySlug(new Slug("ratify-icrmw")).orElseThrow().id();
        var text = new PetitionText("Rights for everybody who works", "We ask for the same rights for everybody.");
        var plan = new PetitionPlan(
                Map.of(Language.EN, text),
                LocalizedText.of(Language.EN, "the parliament"),
                1_000_000,
                Optional.empty(),
                Set.of());
        var petition = petitions.start(new StartPetition(campaign, slug, plan), organizer);
        petitions.propose(petition, organizer);
        petitions.approve(petition, accounts.person("moderator"));
    }
}
