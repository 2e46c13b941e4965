package org.sextant.action;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Slug;

/** People take turns, as at a stall. */
@Entity
@DiscriminatorValue("SHIFTS")
class ShiftRota extends SlottedAction {

    @SuppressWarnings("NullAway.Init")
    protected ShiftRota() {}

    ShiftRota(ActionId id, CampaignId campaign, Slug slug, MeetingPlan.Shifts plan) {
        super(id, campaign, slug, plan.outline(), span(plan));
        arrange(wanted(plan));
    }

    private static Span span(MeetingPlan.Shifts plan) {
        return Span.around(wanted(plan).stream().map(Slot.Wanted::span).toList());
    }

    private static List<Slot.Wanted> wanted(MeetingPlan.Shifts plan) {
        var zone = plan.outline().zone();
        return plan.shifts().stream()
                .map(shift -> new Slot.Wanted(shift.number(), shift.hours().span(zone), Optional.of(shift.people())))
                .toList();
    }

    @Override
    void change(ActionPlan changed) {
        if (!(changed instanceof MeetingPlan.Shifts rota)) {
            throw new IllegalArgumentException("Shifts stay shifts");
        }
        take(rota, span(rota));
        arrange(wanted(rota));
    }

    @Override
    ActionPlan plan() {
        var zone = outline().zone();
        return new MeetingPlan.Shifts(
                outline(),
                seating().slotsHeld().stream()
                        .map(slot -> new MeetingPlan.Shift(
                                Optional.of(slot.number()),
                                Hours.of(new Span(slot.begins(), slot.ends()), zone),
                                slot.turnout().capacity().orElseThrow()))
                        .toList());
    }

    @Override
    int people() {
        return seating().slotsHeld().stream()
                .mapToInt(slot -> slot.turnout().capacity().orElse(0))
                .sum();
    }
}
