package org.sextant.campaign.endorsement;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.coalition.Coalition;
import org.sextant.campaign.coalition.Spokespeople;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Organisations;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the demo's organisations say together, made by the same operations as real ones. Where its first campaign has asked somebody already, nothing is made. */
@Component
@Profile("demo")
@Order(28)
class DemoCoalition implements ApplicationRunner {

    private record DemoPartner(Slug campaign, Slug organisation) {}

    private record DemoEndorsement(
            Slug organisation, DemandId demand, @Nullable LocalizedText reservation) {}

    private record DemoFile(
            List<DemoPartner> invitations, List<DemoPartner> spokespeople, List<DemoEndorsement> endorsements) {}

    private final Coalition coalition;
    private final Spokespeople spokespeople;
    private final Endorsements endorsements;
    private final Naming naming;
    private final DemoAccounts accounts;

    DemoCoalition(
            Coalition coalition,
            Spokespeople spokespeople,
            Endorsements endorsements,
            Naming naming,
            DemoAccounts accounts) {
        this.coalition = coalition;
        this.spokespeople = spokespeople;
        this.endorsements = endorsements;
        this.naming = naming;
        this.accounts = accounts;
    }

    /** Finds what the file names. */
    @Component
    @Profile("demo")
    record Naming(Campaigns campaigns, Organisations organisations) {

        private CampaignId campaign(Slug slug) {
            return campaigns.bySlug(slug).orElseThrow().id();
        }

        private OrganisationId organisation(Slug slug) {
            return organisations.bySlug(slug).orElseThrow().id();
        }
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var organizer = accounts.person("organizer");
        var demo = read();
        var first = naming.campaign(demo.invitations().getFirst().campaign());
        // What somebody has answered or taken back since is not asked anew.
        var begun = coalition.history(first, organizer).stream()
                .anyMatch(line -> line.past().by().isPresent());
        if (!begun) {
            make(demo, organizer);
        }
    }

    private void make(DemoFile demo, PersonId organizer) {
        demo.invitations()
                .forEach(partner -> coalition.invite(
                        naming.campaign(partner.campaign()), naming.organisation(partner.organisation()), organizer));
        demo.spokespeople().forEach(partner -> {
            var campaign = naming.campaign(partner.campaign());
            var organisation = naming.organisation(partner.organisation());
            spokespeople.choose(campaign, organisation, Optional.of(organizer), organizer);
            spokespeople.consent(campaign, organisation, true, organizer);
        });
        demo.endorsements()
                .forEach(said -> endorsements.endorse(
                        naming.organisation(said.organisation()),
                        said.demand(),
                        Optional.ofNullable(said.reservation()).map(Reservation::new),
                        organizer));
    }

    private static DemoFile read() throws IOException {
        try (var file = new ClassPathResource("demo/coalition.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, DemoFile.class);
        }
    }
}
