package org.sextant.campaign.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.organisation.web.OrganisationSection;
import org.sextant.shell.Words;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.stereotype.Component;

/** On an organisation's page, the campaigns behind which it stands. */
@Component
class CampaignsOfOrganisation implements OrganisationSection {

    private static final int ORDER = 10;

    private final KeptCampaigns campaigns;
    private final TemplateEngine templates;

    CampaignsOfOrganisation(KeptCampaigns campaigns, TemplateEngine templates) {
        this.campaigns = campaigns;
        this.templates = templates;
    }

    /** What the template shows. */
    record Behind(List<CampaignSummary> campaigns, Words words) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(OrganisationId organisation, Words words) {
        var behind = new Behind(campaigns.behind(organisation), words);
        return behind.campaigns().isEmpty()
                ? Optional.empty()
                : Optional.of(output -> templates.render("campaign/web/behind.jte", behind, output));
    }
}
