package org.sextant.action.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sextant.action.Hours;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Pickers;

/** From when to when, by the clock of the place. */
final class HoursFields {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Words words;
    private final DateTimePicker starts;
    private final DateTimePicker ends;

    HoursFields(Words words) {
        this.words = words;
        starts = Pickers.moment(words.of("action.form.starts"), words);
        ends = Pickers.moment(words.of("action.form.ends"), words);
    }

    Component[] fields() {
        return new Component[] {starts, ends};
    }

    /** In the evening, when most people have time. */
    void on(LocalDate day) {
        show(new Hours(day.atTime(EVENING), day.atTime(EVENING.plusHours(2))));
    }

    void show(Hours hours) {
        starts.setValue(hours.starts());
        ends.setValue(hours.ends());
    }

    void check(FieldErrors errors, ZoneId zone) {
        checkHappens(errors, starts, zone);
        checkHappens(errors, ends, zone);
        if (value(starts).isPresent()
                && value(ends).isPresent()
                && Hours.happens(starts.getValue(), zone)
                && Hours.happens(ends.getValue(), zone)
                && !hours().happenIn(zone)) {
            errors.at(ends, words.of("action.form.ends.before"));
        }
    }

    /** Whether both are there and can be. */
    boolean fitIn(ZoneId zone) {
        return value(starts).isPresent() && value(ends).isPresent() && hours().happenIn(zone);
    }

    private void checkHappens(FieldErrors errors, DateTimePicker field, ZoneId zone) {
        var value = value(field);
        if (value.isEmpty()) {
            errors.at(field, words.of("action.form.moment.missing", "what", field.getLabel()));
        } else if (!Hours.happens(value.get(), zone)) {
            errors.at(field, words.of("action.form.moment.left-out"));
        }
    }

    private static Optional<LocalDateTime> value(DateTimePicker field) {
        return Optional.ofNullable(field.getValue());
    }

    void taken(FieldErrors errors, String sentence) {
        errors.at(starts, sentence);
    }

    Hours hours() {
        return new Hours(starts.getValue(), ends.getValue());
    }

    List<Entry> entries() {
        return List.of(Entries.moment("starts", starts, words), Entries.moment("ends", ends, words));
    }
}
