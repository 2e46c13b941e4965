package org.sextant.action;

import static org.sextant.action.Plans.english;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;

/** A plan of an action, made by chance. */
final class AnyPlan {

    static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private static final Ids IDS = new Ids(Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));

    private AnyPlan() {}

    static ActionPlan of(ActionKind kind, Random chance) {
        var starts = FIRST.plusDays(chance.nextInt(200)).atTime(chance.nextInt(24), chance.nextInt(60));
        var hours = new Hours(starts, starts.plusMinutes(1L + chance.nextInt(3000)));
        return kind.isByTheClock() ? meeting(kind, hours, chance) : errand(kind, starts.toLocalDate(), chance);
    }

    private static ActionPlan meeting(ActionKind kind, Hours hours, Random chance) {
        var plans = plans(chance);
        return switch (kind) {
            case EVENT -> event(plans.outline(), hours, chance);
            case SHIFTS -> plans.shifts(hours.starts(), people(chance));
            case TRAINING -> plans.training(hours);
            case GATHERING ->
                new MeetingPlan.Gathering(
                        plans.outline(),
                        one(List.of(MeetingPlan.Form.values()), chance),
                        hours,
                        number(chance),
                        plans.march(hours).way());
            case CUSTOM -> new MeetingPlan.Custom(plans.outline(), hours, number(chance), details(chance));
            case TASKS, CONTACT, LETTER, DISTRIBUTION, CANVASS -> throw new AssertionError(kind);
        };
    }

    private static ActionPlan errand(ActionKind kind, LocalDate day, Random chance) {
        var plans = plans(chance);
        return switch (kind) {
            case TASKS -> new ActionPlan.TaskList(plans.outline(), day, texts(chance));
            case CONTACT -> plans.contact(day);
            case LETTER ->
                new ErrandPlan.LetterWriting(
                        plans.outline(), day, english("The Minister"), english("We ask you."), number(chance));
            case DISTRIBUTION -> plans.leaflets(day);
            case CANVASS ->
                new ErrandPlan.Canvass(
                        plans.outline(),
                        day,
                        one(List.of(ErrandPlan.Approach.values()), chance),
                        english("Say who you are."));
            case EVENT, SHIFTS, TRAINING, GATHERING, CUSTOM -> throw new AssertionError(kind);
        };
    }

    private static List<Detail> details(Random chance) {
        return texts(chance).stream()
                .map(text -> new Detail(english("Radio"), text))
                .toList();
    }

    private static Plans plans(Random chance) {
        var plans = Plans.plan().titled("Action " + chance.nextInt(1000));
        if (chance.nextBoolean()) {
            plans.nowhere();
        }
        if (chance.nextBoolean()) {
            plans.online();
        }
        if (chance.nextBoolean()) {
            plans.on(chance.nextDouble(-90, 90), chance.nextDouble(-180, 180));
        }
        if (chance.nextBoolean()) {
            plans.joinedAt("https://meet.example.org/" + chance.nextInt(1000));
        }
        if (chance.nextBoolean()) {
            plans.wanting(1 + chance.nextInt(500)).ledBy(PersonId.fresh(IDS));
        }
        return plans;
    }

    private static ActionPlan event(Outline outline, Hours hours, Random chance) {
        var rule = chance.nextBoolean()
                ? Optional.of(new Repetition("FREQ=WEEKLY;COUNT=" + (2 + chance.nextInt(9))))
                : Optional.<Repetition>empty();
        return new ActionPlan.Event(outline, hours.starts(), hours.ends(), number(chance), rule);
    }

    private static <T> T one(List<T> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }

    private static Optional<Integer> number(Random chance) {
        return chance.nextBoolean() ? Optional.of(1 + chance.nextInt(900)) : Optional.empty();
    }

    private static int[] people(Random chance) {
        return chance.ints(1L + chance.nextInt(12), 1, 9).toArray();
    }

    private static List<LocalizedText> texts(Random chance) {
        return IntStream.rangeClosed(0, chance.nextInt(5))
                .mapToObj(number -> english("Number " + number))
                .toList();
    }
}
