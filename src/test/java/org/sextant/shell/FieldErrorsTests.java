package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.Language;

/** What is wrong in a form … */
class FieldErrorsTests {

    private final FieldErrors errors = new FieldErrors(new Messages().in(Language.EN));
    private final TextField field = new TextField();

    @Test
    void isSaidOfATextThatIsMissing() {
        errors.checkText(field, "", 3, "Write what shows it");

        assertThat(errors.none()).isFalse();
        assertThat(field.getErrorMessage()).isEqualTo("Write what shows it");
    }

    @Test
    void isSaidOfATextThatIsTooLongAsPeopleCount() {
        errors.checkText(field, "🌍🌍🌍", 3, "Write what shows it");
        assertThat(errors.none()).isTrue();

        errors.checkText(field, "🌍🌍🌍!", 3, "Write what shows it");
        assertThat(errors.none()).isFalse();
        assertThat(field.getErrorMessage()).isEqualTo("At most 3 characters");
    }

    @Test
    void isNotThatATextIsMissingWhichMayBe() {
        errors.checkLength(field, "", 3);

        assertThat(errors.none()).isTrue();
        assertThat(field.isInvalid()).isFalse();
    }
}
