package org.sextant.action.ui.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Pickers;

/** The last day on which something is to be done. */
final class DueField {

    private final Words words;
    private final DatePicker due;

    DueField(Words words) {
        this.words = words;
        due = Pickers.day(words.of("action.form.due"), words);
    }

    DatePicker field() {
        return due;
    }

    void show(LocalDate day) {
        due.setValue(day);
    }

    void check(FieldErrors errors) {
        if (due.isEmpty()) {
            errors.at(due, words.of("action.form.due.missing"));
        }
    }

    LocalDate day() {
        return due.getValue();
    }

    Entry entry() {
        return Entries.day("due", due, words);
    }
}
