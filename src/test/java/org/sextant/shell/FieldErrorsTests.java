package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
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
    void leadsFromItsLineIntoTheFieldAlsoWhereThatIsFoldedAway() {
        var other = new TextField();
        var folded = new Details("More", other);
        errors.whole("Somebody else was faster");
        errors.at(field, "Write what shows it");
        errors.at(other, "Say where");
        errors.show();
        folded.setOpened(false);

        var lines = lines(errors).toList();
        ComponentUtil.fireEvent(lines.getLast(), new ClickEvent<>(lines.getLast()));

        assertThat(lines).extracting(NativeButton::getText).containsExactly("Write what shows it", "Say where");
        assertThat(folded.isOpened()).isTrue();
    }

    private static Stream<NativeButton> lines(Component part) {
        return Stream.concat(
                part instanceof NativeButton line ? Stream.of(line) : Stream.empty(),
                part.getChildren().flatMap(FieldErrorsTests::lines));
    }

    @Test
    void isNotThatATextIsMissingWhichMayBe() {
        errors.checkLength(field, "", 3);

        assertThat(errors.none()).isTrue();
        assertThat(field.isInvalid()).isFalse();
    }
}
