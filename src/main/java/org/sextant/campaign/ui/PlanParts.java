package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.ui.ChangedHere;
import org.sextant.shell.ui.Desk;
import org.springframework.beans.factory.ObjectProvider;

/** What stands in the plan around the calendar. */
@SpringComponent
class PlanParts {

    private static final int CALENDAR = 100;

    private final ObjectProvider<Desk> desks;
    private final ObjectProvider<PlanPart> parts;
    private final PlanReaders readers;

    PlanParts(ObjectProvider<Desk> desks, ObjectProvider<PlanPart> parts, PlanReaders readers) {
        this.desks = desks;
        this.parts = parts;
        this.readers = readers;
    }

    Desk desk() {
        return desks.getObject();
    }

    /** Who else has the plan open, and word of what they have changed. */
    Div readers(CampaignSummary campaign) {
        var changed = new ChangedHere(desk().words());
        return new Div(readers.meet(campaign.id(), desk(), changed::say), changed);
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
