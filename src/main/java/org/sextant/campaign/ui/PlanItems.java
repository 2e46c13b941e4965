package org.sextant.campaign.ui;

import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.PlanItem;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PersonId;

/** What a feature adds to a campaign's plan that has its days from elsewhere, such as what the movement observes; a feature implements it as a bean, which may have an order. */
public interface PlanItems {

    /** What this person may see of it, at most two hundred; what is of one kind comes together. */
    List<PlanItem> of(CampaignSummary campaign, PersonId person, Words words);
}
