package org.sextant.campaign.ui;

import com.vaadin.flow.server.Command;
import org.sextant.shell.ui.Company;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.HereToo;
import org.sextant.vocabulary.CampaignId;
import org.springframework.stereotype.Component;

/** Those who have the plan of a campaign open, to read or to change it: they see each other, and hear when one of them has changed it. */
@Component
class PlanReaders implements PlanAudience {

    private final Company company;

    PlanReaders(Company company) {
        this.company = company;
    }

    HereToo meet(CampaignId campaign, Desk desk, Command changed) {
        return company.hereToo(thing(campaign), desk, changed);
    }

    @Override
    public void changed(CampaignId campaign, Desk by) {
        company.changed(thing(campaign), by);
    }

    private static String thing(CampaignId campaign) {
        return "plan/" + campaign;
    }
}
