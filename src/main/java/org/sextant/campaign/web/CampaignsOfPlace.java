package org.sextant.campaign.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.place.Place;
import org.sextant.place.web.PlaceSection;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** On a place's page, the campaigns that ask somebody there. */
@Component
class CampaignsOfPlace implements PlaceSection {

    private static final int ORDER = 30;

    private final KeptCampaigns campaigns;
    private final TemplateEngine templates;

    CampaignsOfPlace(KeptCampaigns campaigns, TemplateEngine templates) {
        this.campaigns = campaigns;
        this.templates = templates;
    }

    /** What the template shows. */
    record Part(Place place, List<CampaignSummary> campaigns, Words words) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(Place place, Words words) {
        var there = new Wanted(Optional.empty(), Optional.of(place.code()), Optional.empty(), 1);
        var part = new Part(place, campaigns.list(there).campaigns(), words);
        return Optional.of(output -> templates.render("campaign/web/of-place.jte", part, output));
    }
}
