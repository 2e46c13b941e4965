package org.sextant.action.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.sextant.action.ActionKind;
import org.sextant.action.ActionPlan;
import org.sextant.action.Outline;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** What only one kind of action has. */
abstract sealed class KindFields extends Div
        permits EventFields,
                ShiftFields,
                TaskFields,
                ContactFields,
                LetterFields,
                TrainingFields,
                DistributionFields,
                GatheringFields,
                CanvassFields,
                CustomFields {

    static KindFields of(ActionKind kind, Choices choices, Words words) {
        return switch (kind) {
            case EVENT -> new EventFields(words);
            case SHIFTS -> new ShiftFields(words);
            case TASKS -> new TaskFields(choices, words);
            case CONTACT -> new ContactFields(choices, words);
            case LETTER -> new LetterFields(choices, words);
            case TRAINING -> new TrainingFields(choices, words);
            case DISTRIBUTION -> new DistributionFields(choices, words);
            case GATHERING -> new GatheringFields(choices, words);
            case CANVASS -> new CanvassFields(choices, words);
            case CUSTOM -> new CustomFields(choices, words);
        };
    }

    KindFields() {
        addClassNames("form", "wide");
    }

    /** Shows what was planned; it is of this kind. */
    abstract void show(ActionPlan plan);

    /** Proposes a day on which it is, or by which it is to be done. */
    abstract void on(LocalDate day);

    /**
     * Looks for what is missing or cannot be.
     *
     * @param outline whose clock the times are by, and whose place the words must not name
     */
    abstract void check(FieldErrors errors, OutlineFields outline);

    /** The whole plan. To be asked for only when nothing was found wrong. */
    abstract ActionPlan plan(Outline outline);

    /** What stands in its fields. */
    abstract Stream<Entry> entries();

    /** All of its days are past: said at the first that one chooses. */
    final void over(FieldErrors errors, String sentence) {
        within(this)
                .filter(field -> field instanceof DateTimePicker || field instanceof DatePicker)
                .findFirst()
                .ifPresent(field -> say(field, errors, sentence));
    }

    private static void say(Component field, FieldErrors errors, String sentence) {
        switch (field) {
            case DateTimePicker moment -> errors.at(moment, sentence);
            case DatePicker day -> errors.at(day, sentence);
            default -> throw new IllegalArgumentException("Not a field for a day");
        }
    }

    private static Stream<Component> within(Component part) {
        return part.getChildren().flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }

    /** There are more people with a place than there would be. */
    void tooFew(FieldErrors errors, int taken) {
        throw new IllegalStateException("This kind has no places");
    }

    /**
     * People have signed up for a time that would go.
     *
     * @param sentence that says so
     */
    void taken(FieldErrors errors, String sentence) {
        throw new IllegalStateException("This kind has no slots");
    }
}
