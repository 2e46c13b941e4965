package org.sextant.action;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the times within an action, with places of its own.
 *
 * @param dropped whether the plan has it no longer; it stays for the calendars in which it stood
 */
@Embeddable
record Slot(
        @Embedded SlotNumber number,
        @Embedded Span span,
        @Embedded Seats seats,
        @Nullable Instant calledOffAt,
        boolean dropped) {

    /**
     * A slot as the hosts want it.
     *
     * @param known which it is, of those that are there already
     */
    record Wanted(Optional<SlotNumber> known, Span span, Optional<Integer> capacity) {

        Slot fresh(int number) {
            return new Slot(new SlotNumber(number), span, Seats.of(capacity), null, false);
        }
    }

    Slot as(Wanted wanted) {
        return new Slot(number, wanted.span(), seats.resized(wanted.capacity()), calledOffAt, false);
    }

    Slot with(Seats changed) {
        return new Slot(number, span, changed, calledOffAt, dropped);
    }

    Slot calledOff(Instant now) {
        return new Slot(number, span, seats, now, dropped);
    }

    Slot held() {
        return new Slot(number, span, seats, null, dropped);
    }

    /** Out of the plan. What was called off stays in it, so that everybody sees that. */
    Slot left() {
        return isCalledOff() ? this : new Slot(number, span, seats, null, true);
    }

    boolean isCalledOff() {
        return calledOffAt != null;
    }

    boolean isToCome(Instant now) {
        return !isCalledOff() && !span.isOver(now);
    }

    SlotSummary summary() {
        return new SlotSummary(number, span.begins(), span.ends(), seats.turnout(), isCalledOff() || dropped);
    }
}
