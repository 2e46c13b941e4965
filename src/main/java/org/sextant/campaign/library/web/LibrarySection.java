package org.sextant.campaign.library.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.library.ItemSummary;
import org.sextant.campaign.library.OpenShelf;
import org.sextant.campaign.web.CampaignSection;
import org.sextant.shell.KeptFor;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CampaignId;
import org.springframework.stereotype.Component;

/** On a campaign's page, what it has to read and to use. */
@Component
class LibrarySection implements CampaignSection {

    private static final int ORDER = 40;

    private final KeptFor<CampaignId, List<ItemSummary>> shelves;
    private final TemplateEngine templates;

    LibrarySection(OpenShelf shelf, TemplateEngine templates, Clock clock) {
        this.shelves = new KeptFor<>(shelf::of, clock);
        this.templates = templates;
    }

    /** What the template shows. */
    record Part(CampaignSummary campaign, List<ItemSummary> items, Words words) {

        String path(ItemSummary item) {
            return "/" + words.language().tag() + "/campaigns/" + campaign.slug() + "/files/" + item.id();
        }

        int kilobytes(ItemSummary.File file) {
            return (file.size() + 1023) / 1024;
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(CampaignSummary campaign, Words words) {
        var items = shelves.get(campaign.id());
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(output ->
                        templates.render("campaign/library/web/section.jte", new Part(campaign, items, words), output));
    }
}
