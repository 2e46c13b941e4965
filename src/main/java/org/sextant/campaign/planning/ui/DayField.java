package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.sextant.campaign.planning.Horizon;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Pickers;

/** A day that a campaign's plan can hold. */
class DayField {

    private final Words words;
    private final Horizon horizon;
    private final DatePicker field;

    DayField(String label, Horizon horizon, Words words) {
        this.words = words;
        this.horizon = horizon;
        field = Pickers.day(label, words);
    }

    DatePicker field() {
        return field;
    }

    void show(LocalDate day) {
        field.setValue(day);
    }

    void check(FieldErrors errors) {
        if (field.isEmpty()) {
            errors.at(
                    field, words.of(Pickers.isUnreadable(field) ? "shell.date.unreadable" : "planning.form.day.none"));
        } else {
            horizon.refusal(day(), words).ifPresent(why -> errors.at(field, why));
        }
    }

    LocalDate day() {
        return field.getValue();
    }
}
