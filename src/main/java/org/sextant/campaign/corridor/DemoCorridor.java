package org.sextant.campaign.corridor;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Side;
import org.sextant.member.DemoAccounts;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CorridorId;
import org.sextant.vocabulary.LocalizedText;
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

/** The corridor of the demo, made by the same operations as real ones. Where its first campaign has one, nothing is made. */
@Component
@Profile("demo")
@Order(26)
class DemoCorridor implements ApplicationRunner {

    private record DemoPart(Slug campaign, String side) {

        Side where() {
            return Side.valueOf(side.toUpperCase(Locale.ROOT));
        }
    }

    private record DemoWaypoint(LocalizedText title, int day, boolean reached) {}

    private record DemoFile(LocalizedText title, List<DemoPart> parts, List<DemoWaypoint> waypoints) {}

    private final Corridors corridors;
    private final Campaigns campaigns;
    private final DemoAccounts accounts;
    private final Clock clock;

    DemoCorridor(Corridors corridors, Campaigns campaigns, DemoAccounts accounts, Clock clock) {
        this.corridors = corridors;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var demo = read();
        var organizer = accounts.person("organizer");
        var first = demo.parts().getFirst();
        if (corridors.publicly(campaign(first)).isEmpty()) {
            make(demo, corridors.start(campaign(first), first.where(), demo.title(), organizer), organizer);
        }
    }

    private void make(DemoFile demo, CorridorId id, PersonId organizer) {
        var first = campaign(demo.parts().getFirst());
        demo.parts().stream().skip(1).forEach(part -> {
            corridors.invite(id, first, part.campaign(), part.where(), organizer);
            corridors.agree(id, campaign(part), organizer);
        });
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        demo.waypoints()
                .forEach(waypoint -> corridors.set(
                        id,
                        first,
                        new Waypoint(
                                UUID.randomUUID(),
                                waypoint.title(),
                                today.plusDays(waypoint.day()),
                                waypoint.reached()),
                        organizer));
    }

    private CampaignId campaign(DemoPart part) {
        return campaigns.bySlug(part.campaign()).orElseThrow().id();
    }

    private static DemoFile read() throws IOException {
        try (var file = new ClassPathResource("demo/corridor.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, DemoFile.class);
        }
    }
}
