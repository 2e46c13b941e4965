package org.sextant.action;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;

/** People call, or go from door to door, along a list. */
@Entity
@DiscriminatorValue("CANVASS")
class Canvass extends Errand {

    @Enumerated(EnumType.STRING)
    private ErrandPlan.Approach approach;

    private LocalizedText script;

    @SuppressWarnings("NullAway.Init")
    protected Canvass() {}

    Canvass(ActionId id, CampaignId campaign, Slug slug, ErrandPlan.Canvass plan) {
        super(id, campaign, slug, plan.outline(), plan.due());
        make(plan);
    }

    private void make(ErrandPlan.Canvass plan) {
        approach = plan.by();
        script = plan.script();
    }

    @Override
    void change(ActionPlan changed) {
        if (!(changed instanceof ErrandPlan.Canvass errand)) {
            throw new IllegalArgumentException("A canvass stays one");
        }
        take(errand, errand.due());
        make(errand);
    }

    @Override
    ActionPlan plan() {
        return new ErrandPlan.Canvass(outline(), due(), approach, script);
    }
}
