package org.sextant.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.vocabulary.LocalizedText;

/** People come together, from one hour to another. */
public sealed interface MeetingPlan extends ActionPlan {

    /**
     * A part of the day for which so many people are needed.
     *
     * @param number which it is, once it has been planned
     */
    record Shift(Optional<SlotNumber> number, Hours hours, int people) {

        public Shift {
            Outline.requirePeople(people);
        }
    }

    /** People take turns, as at a stall: each signs up for a shift. */
    record Shifts(Outline outline, List<Shift> shifts) implements MeetingPlan {

        /** The most shifts of one action. */
        public static final int MOST = 60;

        public Shifts {
            shifts = List.copyOf(shifts);
            shifts.forEach(shift -> shift.hours().requireIn(outline.zone()));
            if (shifts.isEmpty() || shifts.size() > MOST) {
                throw new IllegalArgumentException("From 1 to " + MOST + " shifts");
            }
        }

        @Override
        public LocalDate lastDay() {
            return shifts.stream()
                    .map(shift -> shift.hours().lastDay())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        @Override
        public ActionKind kind() {
            return ActionKind.SHIFTS;
        }

        @Override
        public Shifts forEverybody() {
            return new Shifts(outline.forEverybody(), shifts);
        }
    }

    /**
     * People learn something.
     *
     * @param lesson what one can do afterwards
     * @param trainers by whom
     */
    record Training(
            Outline outline,
            Hours hours,
            Optional<Integer> capacity,
            LocalizedText lesson,
            Optional<LocalizedText> trainers)
            implements MeetingPlan {

        /** The longest text about what one learns in one language, in code points. */
        public static final int LESSON_LENGTH = 1000;

        public Training {
            hours.requireIn(outline.zone());
            capacity.ifPresent(Outline::requirePeople);
            Outline.fit(lesson, LESSON_LENGTH);
            trainers.ifPresent(names -> Outline.fit(names, Outline.LINE_LENGTH));
            outline.requireSilent(lesson);
            trainers.ifPresent(outline::requireSilent);
        }

        @Override
        public LocalDate lastDay() {
            return hours.lastDay();
        }

        @Override
        public ActionKind kind() {
            return ActionKind.TRAINING;
        }

        @Override
        public Training forEverybody() {
            return new Training(outline.forEverybody(), hours, capacity, lesson, trainers);
        }
    }

    /** How people stand up for something in public. */
    enum Form {
        VIGIL,
        RALLY,
        MARCH
    }

    /** A vigil, a rally or a march. Where it meets and goes is the place of a sensitive one. */
    record Gathering(Outline outline, Form form, Hours hours, Optional<Integer> capacity, Way way)
            implements MeetingPlan {

        public Gathering {
            hours.requireIn(outline.zone());
            capacity.ifPresent(Outline::requirePeople);
            if (outline.sensitive() && way.isGivenAwayBy(outline)) {
                throw new IllegalArgumentException("The public words of a sensitive action name its place");
            }
        }

        @Override
        public LocalDate lastDay() {
            return hours.lastDay();
        }

        @Override
        public ActionKind kind() {
            return ActionKind.GATHERING;
        }

        @Override
        public Stream<LocalizedText> where() {
            return Stream.of(outline.venue().place(), way.meetingPoint(), way.route())
                    .flatMap(Optional::stream);
        }

        @Override
        public boolean isGivenAwayBy(LocalizedText words) {
            return outline.isBrokenBy(words) || (outline.sensitive() && way.isNamedIn(words));
        }

        @Override
        public Gathering forEverybody() {
            return new Gathering(
                    outline.forEverybody(), form, hours, capacity, outline.sensitive() ? way.hidden() : way);
        }
    }

    /** What fits none of the others, with fields of its own. */
    record Custom(Outline outline, Hours hours, Optional<Integer> capacity, List<Detail> details)
            implements MeetingPlan {

        /** The most fields of one action. */
        public static final int MOST = 20;

        public Custom {
            hours.requireIn(outline.zone());
            capacity.ifPresent(Outline::requirePeople);
            details = List.copyOf(details);
            if (details.size() > MOST) {
                throw new IllegalArgumentException("At most " + MOST + " fields");
            }
            details.forEach(detail -> {
                outline.requireSilent(detail.label());
                outline.requireSilent(detail.said());
            });
        }

        @Override
        public LocalDate lastDay() {
            return hours.lastDay();
        }

        @Override
        public ActionKind kind() {
            return ActionKind.CUSTOM;
        }

        @Override
        public Custom forEverybody() {
            return new Custom(outline.forEverybody(), hours, capacity, details);
        }
    }
}
