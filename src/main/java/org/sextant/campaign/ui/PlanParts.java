package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.ui.Desk;
import org.springframework.beans.factory.ObjectProvider;

/** What stands in the plan around the calendar. */
@org.springframework.stereotype.Component
class PlanParts {

    private static final int CALENDAR = 100;

    private final ObjectProvider<Desk> desks;
    private final ObjectProvider<PlanPart> parts;

    PlanParts(ObjectProvider<Desk> desks, ObjectProvider<PlanPart> parts) {
        this.desks = desks;
        this.parts = parts;
    }

    Desk desk() {
        return desks.getObject();
    }

    List<Component> before(CampaignSummary campaign, Runnable again) {
        return where(order -> order < CALENDAR, campaign, again);
    }

    List<Component> after(CampaignSummary campaign, Runnable again) {
        return where(order -> order > CALENDAR, campaign, again);
    }

    private List<Component> where(IntPredicate place, CampaignSummary campaign, Runnable again) {
        return parts.stream()
                .filter(part -> place.test(part.order()))
                .sorted(Comparator.comparingInt(PlanPart::order))
                .flatMap(part -> part.of(campaign, desk(), again).stream())
                .toList();
    }
}
