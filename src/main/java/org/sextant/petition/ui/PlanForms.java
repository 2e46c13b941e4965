package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.Organisations;
import org.sextant.shell.Words;

/** Lays out a form for a petition of a campaign. */
@SpringComponent
class PlanForms {

    private final Organisations organisations;
    private final Clock clock;

    PlanForms(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    PlanForm of(CampaignSummary campaign, Words words) {
        return new PlanForm(campaign, organisations.byIds(campaign.organisations()), words, clock);
    }
}
