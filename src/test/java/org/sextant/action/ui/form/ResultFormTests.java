package org.sextant.action.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sextant.action.ActionKind;
import org.sextant.action.Figure;
import org.sextant.action.NamesThePlace;
import org.sextant.shell.Messages;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** The form for what came of an action … */
@OnH2
@ViewPackages(packages = "org.sextant.action.ui.form")
class ResultFormTests extends SpringBrowserlessTest {

    @Autowired
    private Messages messages;

    @Test
    void saysAtTheNoteThatItNamesTheSecretPlace() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        var words = messages.in(Language.EN);
        var form = new ResultForm(ActionKind.EVENT, EnumSet.of(Language.EN), words);
        form.onSave(came -> {
            throw new NamesThePlace();
        });
        UI.getCurrentOrThrow().add(form);
        find(IntegerField.class)
                .withLabel(words.of("action.form.result.number", Figure.ATTENDED))
                .single()
                .setValue(31);
        var note = find(TextArea.class).single();
        note.setValue("31 came to Mill Lane 14.");

        find(Button.class)
                .withText(words.of("action.form.result.save"))
                .single()
                .click();

        assertThat(note.getErrorMessage()).isEqualTo(words.of("action.form.sensitive.named"));
        assertThat(note.getValue()).isEqualTo("31 came to Mill Lane 14.");
    }
}
