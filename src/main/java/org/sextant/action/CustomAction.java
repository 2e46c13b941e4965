package org.sextant.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Slug;

/** What fits none of the other kinds, with fields of its own. */
@Entity
@DiscriminatorValue("CUSTOM")
class CustomAction extends Action {

    @ElementCollection
    @CollectionTable(name = "action_detail", joinColumns = @JoinColumn(name = "action"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 500)
    private List<Detail> details = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CustomAction() {}

    CustomAction(ActionId id, CampaignId campaign, Slug slug, MeetingPlan.Custom plan) {
        super(
                id,
                campaign,
                slug,
                plan.outline(),
                plan.hours().span(plan.outline().zone()));
        makeRoomFor(plan.capacity());
        details.addAll(plan.details());
    }

    @Override
    void change(ActionPlan changed) {
        if (!(changed instanceof MeetingPlan.Custom custom)) {
            throw new IllegalArgumentException("An action of its own kind stays one");
        }
        take(custom, custom.hours().span(custom.outline().zone()));
        makeRoomFor(custom.capacity());
        details.clear();
        details.addAll(custom.details());
    }

    @Override
    ActionPlan plan() {
        return new MeetingPlan.Custom(
                outline(), Hours.of(span(), outline().zone()), seating().capacity(), List.copyOf(details));
    }
}
