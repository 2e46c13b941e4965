package org.sextant.action;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;

/** People take something to other people's doors and hands. */
@Entity
@DiscriminatorValue("DISTRIBUTION")
class Distribution extends Errand {

    private LocalizedText area;

    private int leaflets;

    private @Nullable LocalizedText pickUp;

    @SuppressWarnings("NullAway.Init")
    protected Distribution() {}

    Distribution(ActionId id, CampaignId campaign, Slug slug, ErrandPlan.Distribution plan) {
        super(id, campaign, slug, plan.outline(), plan.due());
        make(plan);
    }

    private void make(ErrandPlan.Distribution plan) {
        area = plan.area();
        leaflets = plan.leaflets();
        pickUp = plan.pickUp().orElse(null);
    }

    @Override
    void change(ActionPlan changed) {
        if (!(changed instanceof ErrandPlan.Distribution errand)) {
            throw new IllegalArgumentException("A distribution stays one");
        }
        take(errand, errand.due());
        make(errand);
    }

    @Override
    ActionPlan plan() {
        return new ErrandPlan.Distribution(outline(), due(), area, leaflets, Optional.ofNullable(pickUp));
    }

    @Override
    boolean isThrough(Instant now) {
        return span().isOver(now) || counts().sum().of(Figure.LEAFLETS).orElse(0) >= leaflets;
    }
}
