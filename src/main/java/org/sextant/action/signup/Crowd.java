package org.sextant.action.signup;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sextant.vocabulary.PersonId;

/**
 * Who takes part in the demo's large campaign, and how its actions share them.
 *
 * @param leading those who run the actions
 */
record Crowd(List<PersonId> people, List<PersonId> leading, PersonId organizer) {

    /** In days: of any three actions one is over. */
    static final int BEHIND = 75;

    static final int AHEAD = 150;

    private static final int PEOPLE_FOR_AN_ACTION = 10;
    private static final int SIGNUPS_OF_A_PERSON = 4;

    // Prime, so that it meets everybody before it meets anybody again.
    private static final int STRIDE = 7_919;

    /** How an action of the demo stands. */
    enum Fate {
        DONE,
        WITHOUT_RESULT,
        PLANNED,
        OPEN
    }

    int actions() {
        return Math.max(1, people.size() / PEOPLE_FOR_AN_ACTION);
    }

    /** How many days from today an action is. */
    int day(int number) {
        return number * (BEHIND + AHEAD) / actions() - BEHIND;
    }

    Fate fate(int number) {
        if (day(number) < 0) {
            return number % 5 == 0 ? Fate.WITHOUT_RESULT : Fate.DONE;
        }
        return day(number) == 0 || number % 7 == 0 ? Fate.PLANNED : Fate.OPEN;
    }

    /** Nobody answers for one in eleven. */
    Optional<PersonId> inCharge(int number) {
        return number % 11 == 0 ? Optional.empty() : Optional.of(leading.get(number % leading.size()));
    }

    /** Who signs up for an open one. */
    List<PersonId> signups(int number) {
        var open = IntStream.range(0, actions())
                .filter(one -> fate(one) == Fate.OPEN)
                .count();
        var each = Math.min(people.size(), (long) people.size() * SIGNUPS_OF_A_PERSON / Math.max(1, open));
        return IntStream.range(0, (int) each)
                .mapToObj(place -> people.get((int) ((number * each + place) * STRIDE % people.size())))
                .distinct()
                .toList();
    }
}
