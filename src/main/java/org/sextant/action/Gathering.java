package org.sextant.action;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;

/** A vigil, a rally or a march. */
@Entity
@DiscriminatorValue("GATHERING")
class Gathering extends Action {

    @Enumerated(EnumType.STRING)
    @Column(name = "gathering")
    private MeetingPlan.Form form;

    private @Nullable LocalizedText meetingPoint;

    private @Nullable LocalizedText route;

    private @Nullable LocalizedText access;

    private @Nullable LocalizedText safety;

    @SuppressWarnings("NullAway.Init")
    protected Gathering() {}

    Gathering(ActionId id, CampaignId campaign, Slug slug, MeetingPlan.Gathering plan) {
        super(
                id,
                campaign,
                slug,
                plan.outline(),
                plan.hours().span(plan.outline().zone()));
        form = plan.form();
        makeRoomFor(plan.capacity());
        go(plan.way());
    }

    private void go(Way way) {
        meetingPoint = way.meetingPoint().orElse(null);
        route = way.route().orElse(null);
        access = way.access().orElse(null);
        safety = way.safety().orElse(null);
    }

    @Override
    void change(ActionPlan changed) {
        if (!(changed instanceof MeetingPlan.Gathering gathering)) {
            throw new IllegalArgumentException("A gathering stays one");
        }
        take(gathering, gathering.hours().span(gathering.outline().zone()));
        form = gathering.form();
        makeRoomFor(gathering.capacity());
        go(gathering.way());
    }

    @Override
    ActionPlan plan() {
        var way = new Way(
                Optional.ofNullable(meetingPoint),
                Optional.ofNullable(route),
                Optional.ofNullable(access),
                Optional.ofNullable(safety));
        return new MeetingPlan.Gathering(
                outline(), form, Hours.of(span(), outline().zone()), seating().capacity(), way);
    }
}
