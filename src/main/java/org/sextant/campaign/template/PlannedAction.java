package org.sextant.campaign.template;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        Optional<Integer> hangsOn) {

    public PlannedAction {
        if (day < 0) {
            throw new IllegalArgumentException("Nothing happens before the first day");
        }
        tasks = List.copyOf(Objects.requireNonNullElse(tasks, List.of()));
    }
}
