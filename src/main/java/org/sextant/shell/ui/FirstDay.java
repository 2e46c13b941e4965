package org.sextant.shell.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.sextant.shell.Words;

/** From which day something holds that somebody is given. A day that is past is as good as none: then it begins at once. */
public final class FirstDay {

    private final Words words;
    private final DatePicker field;

    public FirstDay(Words words) {
        this.words = words;
        field = Pickers.day(words.of("shell.first-day"), words);
        field.setHelperText(words.of("shell.first-day.hint"));
    }

    public DatePicker field() {
        return field;
    }

    /** Says at the field what is wrong with it, beside that last day. */
    public void check(FieldErrors errors, DatePicker lastDay) {
        if (Pickers.isUnreadable(field)) {
            errors.at(field, words.of("shell.date.unreadable"));
        }
        var last = lastDay.getOptionalValue();
        if (field.getOptionalValue()
                .filter(first -> last.filter(first::isAfter).isPresent())
                .isPresent()) {
            errors.at(field, words.of("shell.first-day.late"));
        }
    }

    /** The first moment of that day; empty where it begins at once. */
    public Optional<Instant> begins(LocalDate today, ZoneId zone) {
        return field.getOptionalValue()
                .filter(today::isBefore)
                .map(day -> day.atStartOfDay(zone).toInstant());
    }

    public void clear() {
        field.clear();
    }
}
