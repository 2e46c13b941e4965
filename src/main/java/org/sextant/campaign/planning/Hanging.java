package org.sextant.campaign.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.sextant.vocabulary.LocalizedText;

/**
 * A piece of a feature's work that hangs on a milestone.
 *
 * @param work tells it from the feature's other work
 * @param day on which it begins or is due, by the calendar of its place
 * @param people who are counting on that day; nobody writes to them when it moves
 * @param fate whether it can move along
 */
public record Hanging(UUID work, LocalizedText title, LocalDate day, int people, Fate fate) {

    /** What becomes of it when its milestone moves. */
    public enum Fate {
        MOVES,
        /** It stays, for it takes place again and again by a rule of its own. */
        REPEATS,
        /** It stays, for it would come to lie in the past. */
        PAST
    }

    public boolean movable() {
        return fate == Fate.MOVES;
    }

    Hanging later(long days) {
        return new Hanging(work, title, day.plusDays(days), people, fate);
    }
}
