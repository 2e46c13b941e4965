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
 * @param movable whether it can move along; what takes place again and again stays
 */
public record Hanging(UUID work, LocalizedText title, LocalDate day, int people, boolean movable) {

    Hanging later(long days) {
        return new Hanging(work, title, day.plusDays(days), people, movable);
    }
}
