package org.sextant.action.need;

import java.util.Optional;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.NeedId;

/**
 * A need. Who promised is not in it: how many is all that members are told of each other.
 *
 * @param action empty for what the campaign as a whole needs
 * @param promised how many said that they can
 */
public record NeedSummary(
        NeedId id, CampaignId campaign, Optional<ActionId> action, NeedPlan plan, NeedState state, int promised) {

    /** Whether somebody is still looked for. */
    public boolean isOpen() {
        return state == NeedState.OPEN
                && plan.number().filter(many -> promised >= many).isEmpty();
    }

    /** The same, as it was planned at another moment. */
    public NeedSummary planned(NeedPlan as) {
        return new NeedSummary(id, campaign, action, as, state, promised);
    }

    public boolean isOf(ActionId wanted) {
        return action.filter(wanted::equals).isPresent();
    }
}
