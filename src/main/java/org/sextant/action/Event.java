package org.sextant.action;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Slug;

/** People meet, somewhere or online; once, or again and again. */
@Entity
@DiscriminatorValue("EVENT")
class Event extends SlottedAction {

    private @Nullable String rule;

    @SuppressWarnings("NullAway.Init")
    protected Event() {}

    Event(ActionId id, CampaignId campaign, Slug slug, ActionPlan.Event plan) {
        super(id, campaign, slug, plan.outline(), span(plan));
        make(plan);
    }

    private static Span span(ActionPlan.Event plan) {
        return Span.around(spans(plan));
    }

    private static List<Span> spans(ActionPlan.Event plan) {
        var zone = plan.outline().zone();
        return plan.repetition().map(again -> again.times(plan.hours(), zone)).orElse(List.of(plan.hours())).stream()
                .map(hours -> hours.span(zone))
                .toList();
    }

    private void make(ActionPlan.Event plan) {
        rule = plan.repetition().map(Repetition::rule).orElse(null);
        makeRoomFor(plan.capacity());
        arrange(plan.repetition().isEmpty() ? List.of() : slots(plan));
    }

    // A day that stays keeps its people, also when others are taken away or added.
    private List<Slot.Wanted> slots(ActionPlan.Event plan) {
        return spans(plan).stream()
                .map(span -> new Slot.Wanted(seating().at(span), span, plan.capacity()))
                .toList();
    }

    @Override
    void change(ActionPlan changed) {
        if (!(changed instanceof ActionPlan.Event event)) {
            throw new IllegalArgumentException("An event stays an event");
        }
        take(event, span(event));
        make(event);
    }

    // The next time; when all are over, the last.
    @Override
    Instant begins(Instant now) {
        return seating().slotsToCome(now).stream()
                .findFirst()
                .or(() -> seating().slotsHeld().reversed().stream().findFirst())
                .map(SlotSummary::begins)
                .orElseGet(() -> super.begins(now));
    }

    @Override
    ActionPlan plan() {
        var hours = Hours.of(seating().first().orElse(span()), outline().zone());
        return new ActionPlan.Event(
                outline(),
                hours.starts(),
                hours.ends(),
                seating().capacity(),
                Optional.ofNullable(rule).map(Repetition::new));
    }
}
