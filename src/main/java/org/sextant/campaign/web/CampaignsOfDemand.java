package org.sextant.campaign.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.programme.web.DemandSection;
import org.sextant.shell.Words;
import org.sextant.vocabulary.DemandId;
import org.springframework.stereotype.Component;

/** On a demand's page, the live campaigns that carry it. */
@Component
class CampaignsOfDemand implements DemandSection {

    private final KeptCampaigns campaigns;
    private final TemplateEngine templates;

    CampaignsOfDemand(KeptCampaigns campaigns, TemplateEngine templates) {
        this.campaigns = campaigns;
        this.templates = templates;
    }

    /** What the template shows. */
    record Carriers(List<CampaignSummary> campaigns, Words words) {}

    @Override
    public Optional<Content> of(DemandId demand, Words words) {
        var carriers = new Carriers(campaigns.carrying(demand), words);
        return carriers.campaigns().isEmpty()
                ? Optional.empty()
                : Optional.of(output -> templates.render("campaign/web/carriers.jte", carriers, output));
    }
}
