package org.sextant.action.ui.form;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.sextant.action.Outline;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;

/** A field for a number of people, which may stay empty. */
final class People {

    private People() {}

    static void check(FieldErrors errors, IntegerField field, Words words) {
        if (Optional.ofNullable(field.getValue())
                .filter(people -> people < 1 || people > Outline.MOST_PEOPLE)
                .isPresent()) {
            errors.at(field, words.of("action.form.people.range", "most", Outline.MOST_PEOPLE));
        }
    }
}
