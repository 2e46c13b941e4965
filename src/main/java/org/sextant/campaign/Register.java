package org.sextant.campaign;

import java.util.List;
import org.sextant.vocabulary.CampaignId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Where campaigns are taken from to be brought further, and put back: what the programme should know of it is told at once. */
@Component
class Register {

    private final CampaignRepository campaigns;
    private final Reach reach;

    Register(CampaignRepository campaigns, Reach reach) {
        this.campaigns = campaigns;
        this.reach = reach;
    }

    /** @throws NoSuchCampaign for an unknown id */
    Campaign find(CampaignId id) {
        return campaigns.findById(id).orElseThrow(NoSuchCampaign::new);
    }

    boolean isNotLive(CampaignId id) {
        return campaigns
                .findById(id)
                .filter(found -> found.stage() == Stage.LIVE)
                .isEmpty();
    }

    /** Those in which something waits for a second person. */
    List<Campaign> asking() {
        return campaigns.findAsking(Limit.of(Campaigns.MOST));
    }

    /** @throws ChangedMeanwhile if somebody else was faster */
    void keep(Campaign campaign) {
        try {
            reach.tell(campaigns.saveAndFlush(campaign).summary());
        } catch (OptimisticLockingFailureException overtaken) {
            throw new ChangedMeanwhile();
        }
    }
}
