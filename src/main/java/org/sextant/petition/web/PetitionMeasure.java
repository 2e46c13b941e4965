package org.sextant.petition.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.web.CampaignMeasure;
import org.sextant.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many have signed, of how many: of the campaign's petitions the one that most have signed, an open one before those that are over. */
@Component
@Order(10)
class PetitionMeasure implements CampaignMeasure {

    private static final Comparator<Shown> THE_ONE = Comparator.<Shown, Boolean>comparing(
                    shown -> shown.petition().isOpen())
            .thenComparingLong(Shown::count);

    private final Showcase showcase;
    private final TemplateEngine templates;

    PetitionMeasure(Showcase showcase, TemplateEngine templates) {
        this.showcase = showcase;
        this.templates = templates;
    }

    @Override
    public Optional<Content> of(CampaignSummary campaign, Words words) {
        return showcase.of(campaign.id()).stream()
                .max(THE_ONE)
                .map(shown -> output ->
                        templates.render("petition/web/goal.jte", Map.of("shown", shown, "words", words), output));
    }
}
