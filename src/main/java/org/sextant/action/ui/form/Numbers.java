package org.sextant.action.ui.form;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.sextant.action.Figures;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** A field for a number of things, which may stay empty. */
final class Numbers {

    private Numbers() {}

    static void check(FieldErrors errors, IntegerField field, Words words) {
        if (Optional.ofNullable(field.getValue())
                .filter(number -> number < 1 || number > Figures.HIGHEST)
                .isPresent()) {
            errors.at(field, words.of("action.form.people.range", "most", Figures.HIGHEST));
        }
    }
}
