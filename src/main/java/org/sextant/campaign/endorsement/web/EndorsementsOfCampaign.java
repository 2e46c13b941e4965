package org.sextant.campaign.endorsement.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.endorsement.EndorsementSummary;
import org.sextant.campaign.endorsement.Endorsements;
import org.sextant.campaign.web.CampaignSection;
import org.sextant.shell.KeptFor;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** On a campaign's page, which of its demands its partners endorse, and with which reservations. */
@Component
class EndorsementsOfCampaign implements CampaignSection {

    private static final int ORDER = 27;

    private final KeptFor<CampaignSummary, List<EndorsementSummary>> kept;
    private final Endorsed endorsed;
    private final TemplateEngine templates;

    EndorsementsOfCampaign(Endorsements endorsements, Endorsed endorsed, TemplateEngine templates, Clock clock) {
        this.kept = new KeptFor<>(endorsements::of, clock);
        this.endorsed = endorsed;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(CampaignSummary campaign, Words words) {
        var part = endorsed.part(kept.get(campaign), words);
        return part.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(output -> templates.render("campaign/endorsement/web/campaign.jte", part, output));
    }
}
