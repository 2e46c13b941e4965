package org.sextant.shell.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.sextant.shell.Words;

/**
 * From which day to which something holds that somebody is given; either may stay empty. A first day that is past is as good as none: then it
 * begins at once.
 */
public final class HeldDays {

    private final DatePicker first;
    private final DatePicker last;
    private final String past;
    private final Words words;

    /**
     * @param last what the field of the last day is called
     * @param hint what is said of it
     * @param past what is said there of a day that is past
     */
    public HeldDays(String last, String hint, String past, Words words) {
        this.past = past;
        this.words = words;
        this.last = Pickers.day(last, words);
        this.last.setHelperText(hint);
        first = Pickers.day(words.of("shell.first-day"), words);
        first.setHelperText(words.of("shell.first-day.hint"));
    }

    public DatePicker first() {
        return first;
    }

    public DatePicker last() {
        return last;
    }

    /** Says at each field what is wrong with it. What cannot be read is not taken for none: it would hold for ever. */
    public void check(FieldErrors errors, LocalDate today) {
        if (Pickers.isUnreadable(first)) {
            errors.at(first, words.of("shell.date.unreadable"));
        }
        if (Pickers.isUnreadable(last)) {
            errors.at(last, words.of("shell.date.unreadable"));
        }
        last.getOptionalValue().ifPresent(end -> {
            if (first.getOptionalValue().filter(end::isBefore).isPresent()) {
                errors.at(first, words.of("shell.first-day.late"));
            }
            if (end.isBefore(today)) {
                errors.at(last, past);
            }
        });
    }

    /** The first moment of the first day; empty where it begins at once. */
    public Optional<Instant> begins(LocalDate today, ZoneId zone) {
        return first.getOptionalValue()
                .filter(today::isBefore)
                .map(day -> day.atStartOfDay(zone).toInstant());
    }

    /** The moment at which the last day is over; empty where it has no end. */
    public Optional<Instant> until(ZoneId zone) {
        return last.getOptionalValue()
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    public void clear() {
        first.clear();
        last.clear();
    }
}
