package org.sextant.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.vocabulary.LocalizedText;

/** What an action sets out to do; each kind with what only it has. */
public sealed interface ActionPlan
        permits ActionPlan.Event, ActionPlan.TaskList, ActionPlan.ContactRepresentative, MeetingPlan, ErrandPlan {

    Outline outline();

    ActionKind kind();

    /** On which it ends, or until which it is to be done, by the calendar of its place. */
    LocalDate lastDay();

    /** All that it says of where one comes to, in the order in which it is told. */
    default Stream<LocalizedText> where() {
        return outline().venue().place().stream();
    }

    /** Whether all of its days are past, by the calendar of its place. */
    default boolean isPast(Instant now) {
        return lastDay().isBefore(LocalDate.ofInstant(now, outline().zone()));
    }

    /** The same as everybody may know it: without the place of a sensitive action, and without the address at which any is joined. */
    ActionPlan forEverybody();

    /** Whether these words, which more people read than may know it, name where a sensitive action is. */
    default boolean isGivenAwayBy(LocalizedText words) {
        return outline().isBrokenBy(words);
    }

    /**
     * People meet, somewhere or online; once, or again and again.
     *
     * @param starts by the wall clock of the place; the first time, if it is repeated
     * @param ends by the wall clock of the place
     * @param capacity how many find room each time; empty for as many as come
     */
    record Event(
            Outline outline,
            LocalDateTime starts,
            LocalDateTime ends,
            Optional<Integer> capacity,
            Optional<Repetition> repetition)
            implements ActionPlan {

        public Event {
            capacity.ifPresent(Outline::requirePeople);
            var hours = new Hours(starts, ends).requireIn(outline.zone());
            repetition.ifPresent(rule -> rule.times(hours, outline.zone()));
        }

        /** One that takes place once. */
        public Event(Outline outline, LocalDateTime starts, LocalDateTime ends, Optional<Integer> capacity) {
            this(outline, starts, ends, capacity, Optional.empty());
        }

        @Override
        public LocalDate lastDay() {
            return repetition
                    .map(rule -> rule.times(hours(), outline.zone()).getLast())
                    .orElseGet(this::hours)
                    .lastDay();
        }

        Hours hours() {
            return new Hours(starts, ends);
        }

        @Override
        public ActionKind kind() {
            return ActionKind.EVENT;
        }

        @Override
        public ActionPlan forEverybody() {
            return new Event(outline.forEverybody(), starts, ends, capacity, repetition);
        }
    }

    /**
     * Things to be done, by a day.
     *
     * @param due the last day, by the calendar of the place
     */
    record TaskList(Outline outline, LocalDate due, List<LocalizedText> tasks) implements ActionPlan {

        /** The most tasks of one list. */
        public static final int MOST = 50;

        /** The longest task in one language, in code points. */
        public static final int TASK_LENGTH = 300;

        public TaskList {
            tasks = List.copyOf(tasks);
            tasks.forEach(task -> Outline.fit(task, TASK_LENGTH));
            tasks.forEach(outline::requireSilent);
            if (tasks.isEmpty() || tasks.size() > MOST) {
                throw new IllegalArgumentException("A task list has 1 to " + MOST + " tasks");
            }
        }

        @Override
        public LocalDate lastDay() {
            return due;
        }

        @Override
        public ActionKind kind() {
            return ActionKind.TASKS;
        }

        @Override
        public ActionPlan forEverybody() {
            return new TaskList(outline.forEverybody(), due, tasks);
        }
    }

    /**
     * Many people put one question to those who represent them, each in words of their own. Sextant sends nothing in their name.
     *
     * @param due the last day, by the calendar of the zone
     * @param office whom to ask
     * @param brief what to say and what to know
     */
    record ContactRepresentative(
            Outline outline,
            LocalDate due,
            LocalizedText office,
            Channel channel,
            LocalizedText question,
            LocalizedText brief)
            implements ActionPlan {

        /** The longest name of an office in one language, in code points. */
        public static final int OFFICE_LENGTH = 200;

        /** The longest question in one language, in code points. */
        public static final int QUESTION_LENGTH = 500;

        public ContactRepresentative {
            Outline.fit(office, OFFICE_LENGTH);
            Outline.fit(question, QUESTION_LENGTH);
            Outline.fit(brief, Outline.TEXT_LENGTH);
            Stream.of(office, question, brief).forEach(outline::requireSilent);
        }

        @Override
        public LocalDate lastDay() {
            return due;
        }

        @Override
        public ActionKind kind() {
            return ActionKind.CONTACT;
        }

        @Override
        public ActionPlan forEverybody() {
            return new ContactRepresentative(outline.forEverybody(), due, office, channel, question, brief);
        }
    }
}
