package org.sextant.campaign.corridor.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Side;
import org.sextant.campaign.corridor.CorridorSummary;
import org.sextant.campaign.corridor.Corridors;
import org.sextant.campaign.corridor.Progress;
import org.sextant.campaign.web.CampaignSection;
import org.sextant.shell.Words;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

/** On a campaign's page: the others along its corridor, how far each has come, and all together. */
@Component
class CorridorSection implements CampaignSection {

    private static final int ORDER = 25;

    private final Corridors corridors;
    private final Campaigns campaigns;
    private final List<Progress> progress;
    private final TemplateEngine templates;

    CorridorSection(Corridors corridors, Campaigns campaigns, List<Progress> progress, TemplateEngine templates) {
        this.corridors = corridors;
        this.campaigns = campaigns;
        this.progress = progress.stream()
                .sorted(Comparator.comparingInt(Progress::order))
                .toList();
        this.templates = templates;
    }

    /** A campaign of the corridor, and its numbers in the order of the heads. */
    record Row(Side side, CampaignSummary campaign, List<Long> numbers) {}

    /** What the template shows. */
    record Part(LocalizedText title, List<String> heads, List<Row> rows, CampaignSummary here, Words words) {

        String path(Row row) {
            return "/" + words.language().tag() + "/campaigns/" + row.campaign().slug();
        }

        boolean isHere(Row row) {
            return row.campaign().id().equals(here.id());
        }

        String sum(int column) {
            return words.number(
                    rows.stream().mapToLong(row -> row.numbers().get(column)).sum());
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(CampaignSummary campaign, Words words) {
        return corridors.publicly(campaign.id()).stream()
                .map(corridor -> part(corridor, campaign, words))
                .filter(part -> part.rows().size() > 1)
                .findFirst()
                .map(part -> output -> templates.render("campaign/corridor/web/section.jte", part, output));
    }

    private Part part(CorridorSummary corridor, CampaignSummary here, Words words) {
        var heads = progress.stream().map(one -> one.title(words)).toList();
        var rows = corridor.parts().stream()
                .filter(CorridorSummary.Part::agreed)
                .flatMap(part -> campaigns
                        .byId(part.campaign())
                        .filter(CampaignSummary::isPublic)
                        .map(campaign -> new Row(part.side(), campaign, numbers(campaign)))
                        .stream())
                .toList();
        return new Part(corridor.title(), heads, rows, here, words);
    }

    private List<Long> numbers(CampaignSummary campaign) {
        return progress.stream().map(one -> one.of(campaign.id())).toList();
    }
}
