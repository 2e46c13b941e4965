package org.sextant.campaign.ui;

import java.util.List;
import org.sextant.campaign.CampaignRight;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

@Component
class PlanRights implements Policy {

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
        return List.of(CampaignRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("campaign.right", (CampaignRight) right);
    }

    @Override
    public boolean concerns(Right right, Scope.Kind kind) {
        return (right == CampaignRight.AGREE && kind == Scope.Kind.CAMPAIGN) || Policy.super.concerns(right, kind);
    }
}
