package org.sextant.action.web;

import org.sextant.action.NoSuchAction;
import org.sextant.campaign.Campaigns;
import org.sextant.member.Organisations;
import org.sextant.programme.Programme;
import org.sextant.vocabulary.CampaignId;
import org.springframework.stereotype.Component;

/** Finds what actions are for. */
@Component
class Causes {

    private final Campaigns campaigns;
    private final Programme programme;
    private final Organisations organisations;

    Causes(Campaigns campaigns, Programme programme, Organisations organisations) {
        this.campaigns = campaigns;
        this.programme = programme;
        this.organisations = organisations;
    }

    Cause of(CampaignId id) {
        var campaign = campaigns.byId(id).orElseThrow(NoSuchAction::new);
        return new Cause(
                campaign, programme.principle(campaign.principle()), organisations.byIds(campaign.organisations()));
    }
}
