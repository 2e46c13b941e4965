package org.sextant.campaign.template;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;

/**
 * An action in a plan that is not tied to a date yet. What a kind does not have is empty.
 *
 * @param kind the name of a kind of action; the module that knows the kinds reads it
 * @param day of the campaign, 0 for its first
 * @param starts by the clock of the place
 * @param minutes how long it takes
 * @param people how many it takes to do it
 * @param places how many find room
 * @param tasks what is to be done
 * @param hangsOn which of the plan's milestones it hangs on, 0 for the first
 * @param own what only its kind has
 */
public record PlannedAction(
        String kind,
        LocalizedText title,
        LocalizedText text,
        int day,
        Optional<LocalTime> starts,
        Optional<Integer> minutes,
        Optional<Integer> people,
        Optional<Integer> places,
        List<LocalizedText> tasks,
        Optional<PlannedQuestion> question,
        Optional<Integer> hangsOn,
        Optional<PlannedVenue> where,
        Optional<PlannedOwn> own) {

    public PlannedAction {
        if (day < 0) {
            throw new IllegalArgumentException("Nothing happens before the first day");
        }
        tasks = List.copyOf(Objects.requireNonNullElse(tasks, List.of()));
    }

    /** The same, wherever the plan is taken. */
    PlannedAction anywhere() {
        return new PlannedAction(
                kind,
                title,
                text,
                day,
                starts,
                minutes,
                people,
                places,
                tasks,
                question,
                hangsOn,
                where.map(PlannedVenue::anywhere),
                own);
    }

    /** Whether the part of a campaign that is for this place has it: what is tied to no place is in each. */
    boolean belongsTo(CountryCode place) {
        return country().filter(there -> !there.equals(place)).isEmpty();
    }

    Optional<CountryCode> country() {
        return where.flatMap(PlannedVenue::country);
    }
}
