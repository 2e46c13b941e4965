package org.sextant.action;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;

/** One of the times within an action, with places of its own. */
@Embeddable
record Slot(
        @Embedded SlotNumber number,
        @Embedded Span span,
        @Embedded Seats seats) {

    /**
     * A slot as the hosts want it.
     *
     * @param known which it is, of those that are there already
     */
    record Wanted(Optional<SlotNumber> known, Span span, Optional<Integer> capacity) {

        Slot fresh(int number) {
            return new Slot(new SlotNumber(number), span, Seats.of(capacity));
        }
    }

    Slot as(Wanted wanted) {
        return new Slot(number, wanted.span(), seats.resized(wanted.capacity()));
    }

    Slot with(Seats changed) {
        return new Slot(number, span, changed);
    }

    SlotSummary summary() {
        return new SlotSummary(number, span.begins(), span.ends(), seats.turnout());
    }
}
