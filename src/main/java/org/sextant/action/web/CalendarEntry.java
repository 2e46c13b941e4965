package org.sextant.action.web;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.action.SlotSummary;

/**
 * What takes up time in a calendar. Each time of a repeated action is a thing of its own: somebody may come to one and not to the next.
 *
 * @param slot which of its times, where it has several
 * @param where empty where nobody may read it there
 */
record CalendarEntry(ActionCard action, Optional<SlotSummary> slot, Optional<String> where) {

    static Stream<CalendarEntry> all(ActionCard action, Optional<String> where) {
        return action.slots().isEmpty()
                ? Stream.of(new CalendarEntry(action, Optional.empty(), where))
                : action.slots().stream().map(slot -> new CalendarEntry(action, Optional.of(slot), where));
    }

    boolean isByTheClock() {
        return action.kind().isByTheClock();
    }

    Instant begins() {
        return slot.map(SlotSummary::begins).orElse(action.begins());
    }

    Instant ends() {
        return slot.map(SlotSummary::ends).orElse(action.ends());
    }

    String uid(String host) {
        return action.id() + slot.map(one -> "-" + one.number()).orElse("") + "@" + host;
    }
}
