package org.sextant.campaign.corridor.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.corridor.Corridors;
import org.sextant.campaign.corridor.Standings;
import org.sextant.campaign.corridor.Standings.Standing;
import org.sextant.campaign.planning.Measure;
import org.sextant.campaign.web.CampaignSection;
import org.sextant.shell.KeptFor;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

/** On a campaign's page: the others along its corridor, how far each has come, and all together. */
@Component
class CorridorSection implements CampaignSection {

    private static final int ORDER = 25;

    private final KeptFor<CampaignId, Optional<Along>> kept;
    private final TemplateEngine templates;

    CorridorSection(Corridors corridors, Standings standings, TemplateEngine templates, Clock clock) {
        this.kept = new KeptFor<>(campaign -> along(campaign, corridors, standings), clock);
        this.templates = templates;
    }

    /** The public campaigns of a corridor. */
    private record Along(LocalizedText title, List<Standing> standings) {}

    /** What the template shows. */
    record Part(LocalizedText title, List<Standing> standings, CampaignSummary here, Words words) {

        String path(Standing standing) {
            return "/" + words.language().tag() + "/campaigns/"
                    + standing.campaign().slug();
        }

        boolean isHere(Standing standing) {
            return standing.campaign().id().equals(here.id());
        }

        String reached(Standing standing, Measure measure) {
            return words.number(standing.reached().getOrDefault(measure, 0L));
        }

        List<Measure> counted() {
            return Standings.counted(standings);
        }

        String sum(Measure measure) {
            return words.number(Standings.sum(standings, measure));
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(CampaignSummary campaign, Words words) {
        return kept.get(campaign.id())
                .map(along -> new Part(along.title(), along.standings(), campaign, words))
                .map(part -> output -> templates.render("campaign/corridor/web/section.jte", part, output));
    }

    // The first in which the public can see more than the campaign alone.
    private static Optional<Along> along(CampaignId campaign, Corridors corridors, Standings standings) {
        return corridors.publicly(campaign).stream()
                .map(corridor -> new Along(
                        corridor.title(),
                        standings.of(corridor).stream()
                                .filter(one ->
                                        one.part().agreed() && one.campaign().isPublic())
                                .toList()))
                .filter(along -> along.standings().size() > 1)
                .findFirst();
    }
}
