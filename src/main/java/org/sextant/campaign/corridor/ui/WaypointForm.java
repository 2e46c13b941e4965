package org.sextant.campaign.corridor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sextant.campaign.corridor.Waypoint;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Pickers;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** Sets a date that all parts share. */
class WaypointForm extends Details {

    private final transient Words words;
    private final FieldErrors errors;
    private final TextField title = new TextField();
    private final DatePicker due;
    private final transient Function<Waypoint, Optional<String>> set;

    /** @param set takes what was written; returns why that cannot be */
    WaypointForm(Partner part, Function<Waypoint, Optional<String>> set) {
        this.words = part.words();
        this.set = set;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        title.setLabel(words.of("corridor.date.title"));
        title.setMaxLength(2 * Waypoint.TITLE_LENGTH);
        due = Pickers.day(words.of("corridor.date.due"), words);
        var form = new Div(errors, title, due, new Button(words.of("corridor.date.act"), click -> set()));
        form.addClassName("form");
        setSummaryText(words.of("corridor.date"));
        add(form);
    }

    private void set() {
        errors.clear();
        var typed = PlainText.line(title.getValue());
        errors.checkText(title, typed, Waypoint.TITLE_LENGTH, words.of("corridor.title.none"));
        if (due.isEmpty()) {
            errors.at(due, words.of("corridor.date.none"));
        }
        if (errors.none()) {
            set.apply(new Waypoint(UUID.randomUUID(), LocalizedText.of(words.language(), typed), due.getValue(), false))
                    .ifPresent(errors::whole);
            errors.show();
        }
    }
}
