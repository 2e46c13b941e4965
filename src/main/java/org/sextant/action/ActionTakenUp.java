package org.sextant.action;

import java.util.List;
import org.sextant.campaign.template.PlannedNeed;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;

/**
 * An action was planned that stood in the plan with which its campaign began, and it needs something.
 *
 * @param by who started the campaign
 */
public record ActionTakenUp(ActionId id, CampaignId campaign, List<Needed> needs, PersonId by) {

    /**
     * What it needs.
     *
     * @param place in the plan, among all its needs
     */
    public record Needed(int place, PlannedNeed need) {}

    public ActionTakenUp {
        needs = List.copyOf(needs);
    }
}
