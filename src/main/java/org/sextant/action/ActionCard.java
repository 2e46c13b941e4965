package org.sextant.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Slug;

/**
 * An action in a list, in public or in the workroom. The place of a sensitive one is never in it.
 *
 * @param outline as everybody may know it
 * @param begins when it starts, or starts next if it is repeated; for anything else the first moment of the day on which it is due
 * @param ends the first moment after it
 * @param slots shifts, or the days of an event that is repeated, in their order; empty for what is booked as a whole
 * @param dropped slots that the plan has no longer, for calendars in which they stood
 * @param counted so far, while it goes on
 * @param revision grows with each change of what stands in calendars
 */
public record ActionCard(
        ActionId id,
        Slug slug,
        CampaignId campaign,
        ActionKind kind,
        ActionState state,
        Outline outline,
        Instant begins,
        Instant ends,
        Turnout turnout,
        List<SlotSummary> slots,
        List<SlotSummary> dropped,
        Figures counted,
        Optional<Result> result,
        Set<Concern> concerns,
        int revision) {

    public ActionCard {
        slots = List.copyOf(slots);
        dropped = List.copyOf(dropped);
    }

    /** The day it begins or is due, by the calendar of its place. */
    public LocalDate day() {
        return LocalDate.ofInstant(begins, outline.zone());
    }

    /** How many people it takes, as far as it is said: of shifts as many as they need together. */
    public Optional<Integer> wanted() {
        return outline.wanted().or(() -> kind == ActionKind.SHIFTS ? turnout.capacity() : Optional.empty());
    }

    /** How many people are still wanted; 0 where enough have signed up or nobody said how many it takes. */
    public int missing() {
        return Math.max(0, wanted().orElse(0) - turnout.booked());
    }

    /** What came of it, or has been counted so far, for everybody: of a sensitive one not how many were there, for few are soon found out. */
    public Figures figuresForEverybody() {
        var figures = Achievements.figures(this);
        return outline.sensitive() ? figures.withoutPeople() : figures;
    }

    /** Whether it takes place again and again. */
    public boolean isRepeated() {
        return kind == ActionKind.EVENT && !slots.isEmpty();
    }

    /** Whether it can be given another day as a whole: not once it has begun or its hour has come, nor where it goes by a rule of its own. */
    public boolean isMovable(Instant now) {
        return state.isAhead() && !isRepeated() && (now.isBefore(begins) || !kind.isByTheClock());
    }

    /** Whether all of it would be past if it took place, or were due, so many days later. */
    public boolean wouldBePast(long days, Instant now) {
        var zone = outline.zone();
        return LocalDate.ofInstant(ends.minusNanos(1), zone).plusDays(days).isBefore(LocalDate.ofInstant(now, zone));
    }

    void requireStill(ActionCard stored) {
        if (revision != stored.revision || state != stored.state) {
            throw new ChangedMeanwhile();
        }
    }

    /** The next time that a repeated one takes place; when all are over, the last. */
    SlotSummary next() {
        return slots.stream()
                .filter(slot -> !slot.calledOff() && slot.begins().equals(begins))
                .findFirst()
                .orElseThrow();
    }

    /** The times that follow the next one, without what is called off. */
    List<SlotSummary> afterNext() {
        return slots.stream()
                .filter(slot -> !slot.calledOff() && slot.begins().isAfter(begins))
                .toList();
    }

    /** Whether that slot does not take place; or the whole action. */
    public boolean isCalledOff(SlotNumber number) {
        return state == ActionState.CANCELLED
                || slot(number).filter(SlotSummary::calledOff).isPresent();
    }

    public Optional<SlotSummary> slot(SlotNumber number) {
        return slots.stream().filter(slot -> slot.number().equals(number)).findFirst();
    }

    /** When that slot begins; the whole action where it has none. */
    public Instant beginningOf(SlotNumber number) {
        return slot(number).map(SlotSummary::begins).orElse(begins);
    }

    /** How many come to that slot; to the whole action where it has none. */
    public Turnout turnout(SlotNumber number) {
        return slot(number).map(SlotSummary::turnout).orElse(turnout);
    }
}
