package org.sextant.campaign.ui;

import java.util.List;
import org.sextant.campaign.CampaignRight;
import org.sextant.member.Right;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class PlanRights implements CampaignRights {

    private static final int ORDER = 10;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("campaign.plan.title");
    }

    @Override
    public List<Right> rights() {
        return List.of(CampaignRight.READ, CampaignRight.PLAN);
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("campaign.right", (CampaignRight) right);
    }
}
