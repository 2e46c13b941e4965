package org.sextant.action.ui.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.action.ActionPlan;
import org.sextant.action.MeetingPlan;
import org.sextant.action.Outline;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** When people learn what, by whom, and how many find room. */
final class TrainingFields extends KindFields {

    private final Words words;
    private final HoursFields hours;
    private final Room room;
    private final Texts lesson;
    private final Texts trainers;

    TrainingFields(Choices choices, Words words) {
        this.words = words;
        hours = new HoursFields(words);
        room = new Room(words);
        lesson = Texts.paragraphs(words.of("action.form.lesson"), choices.languages(), words);
        trainers = Texts.line(words.of("action.form.trainers"), choices.languages(), words);
        trainers.hint(words.of("action.form.may-be-empty"));
        add(hours.fields());
        add(room.field(), lesson, trainers);
    }

    @Override
    void show(ActionPlan plan) {
        if (plan instanceof MeetingPlan.Training training) {
            hours.show(training.hours());
            room.show(training.capacity());
            lesson.show(training.lesson());
            training.trainers().ifPresent(trainers::show);
        }
    }

    @Override
    void on(LocalDate day) {
        hours.on(day);
    }

    @Override
    void check(FieldErrors errors, OutlineFields outline) {
        hours.check(errors, outline.zone());
        room.check(errors);
        lesson.checkNeeded(errors, MeetingPlan.Training.LESSON_LENGTH, words.of("action.form.lesson.missing"));
        trainers.check(errors, Outline.LINE_LENGTH);
        outline.checkSilent(errors, lesson, trainers);
    }

    @Override
    void tooFew(FieldErrors errors, int taken) {
        room.tooFew(errors, taken);
    }

    @Override
    ActionPlan plan(Outline outline) {
        return new MeetingPlan.Training(
                outline, hours.hours(), room.places(), lesson.value().orElseThrow(), trainers.value());
    }

    @Override
    Stream<Entry> entries() {
        return Stream.of(hours.entries(), List.of(room.entry()), lesson.entries("lesson"), trainers.entries("trainers"))
                .flatMap(List::stream);
    }
}
