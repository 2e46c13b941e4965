package org.sextant.site.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.web.CampaignSection;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** On the page of a campaign for a conference: how far it has come. */
@Component
class ConferenceOfCampaign implements CampaignSection {

    private static final int BEFORE_PETITIONS = 5;

    private final Conference conference;
    private final TemplateEngine templates;

    ConferenceOfCampaign(Conference conference, TemplateEngine templates) {
        this.conference = conference;
        this.templates = templates;
    }

    @Override
    public int order() {
        return BEFORE_PETITIONS;
    }

    @Override
    public Optional<Content> of(CampaignSummary campaign, Words words) {
        return campaign.demands().contains(LaddersOfDemand.CONFERENCE)
                ? Optional.of(output -> templates.render("site/web/conference.jte", conference.in(words), output))
                : Optional.empty();
    }
}
