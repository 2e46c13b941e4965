package org.sextant.action.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.ActionKind;
import org.sextant.action.ActionPlan;
import org.sextant.place.Places;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** The form of a sensitive action … */
@OnH2
@ViewPackages(packages = "org.sextant.action.ui.form")
class SecretWordsTests extends SpringBrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    @Autowired
    private Messages messages;

    @Autowired
    private Places places;

    private final List<ActionPlan> saved = new ArrayList<>();
    private Words words;
    private String named;

    @BeforeEach
    void openWithASecretPlace() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = messages.in(Language.EN);
        named = words.of("action.form.sensitive.named");
        var rome = ZoneId.of("Europe/Rome");
        var choices =
                new Choices(EnumSet.of(Language.EN), rome, places.sortedBy(Language.EN), Map.of(), List.of(), NOW);
        UI.getCurrentOrThrow().add(new PlanForm(choices, words, (slug, plan) -> saved.add(plan)));
        line("title").setValue("Nine o’clock");
        lines("text").setValue("We meet.");
        line("place").setValue("Mill Lane 14");
        find(Checkbox.class)
                .withLabel(words.of("action.form.sensitive"))
                .single()
                .setValue(true);
    }

    @Test
    void saysAtTheTaskThatItNamesThePlace() {
        choose(ActionKind.TASKS);
        line("task").setValue("Carry the drums to mill lane 14");

        save();

        assertThat(saved).isEmpty();
        assertThat(line("task").getErrorMessage()).isEqualTo(named);
        assertThat(line("task").getValue()).startsWith("Carry the drums");
    }

    @Test
    void saysAtTheLetterThatItNamesThePlace() {
        choose(ActionKind.LETTER);
        lines("letter.to").setValue("The prefect\nMill Lane, 14");
        lines("letter.text").setValue("Leave Mill Lane 14 alone.");

        save();

        assertThat(lines("letter.to").getErrorMessage()).isEqualTo(named);
        assertThat(lines("letter.text").getErrorMessage()).isEqualTo(named);
    }

    @Test
    void saysAtTheQuestionThatItNamesThePlace() {
        choose(ActionKind.CONTACT);
        line("office").setValue("The prefect of Mill Lane 14");
        line("question").setValue("Will you leave Mill Lane 14 alone?");
        lines("brief").setValue("It is about Mill Lane 14.");

        save();

        assertThat(line("office").getErrorMessage()).isEqualTo(named);
        assertThat(line("question").getErrorMessage()).isEqualTo(named);
        assertThat(lines("brief").getErrorMessage()).isEqualTo(named);
    }

    @Test
    void saysAtTheAreaThatItNamesWhereOneGetsTheLeaflets() {
        choose(ActionKind.DISTRIBUTION);
        line("pick-up").setValue("At the bakery");
        line("area").setValue("From there, at the bakery, to the river");

        save();

        assertThat(line("area").getErrorMessage()).isEqualTo(named);
    }

    @SuppressWarnings("unchecked")
    private void choose(ActionKind kind) {
        RadioButtonGroup<ActionKind> kinds = find(RadioButtonGroup.class).single();
        kinds.setValue(kind);
    }

    private void save() {
        find(Button.class).withText(words.of("action.form.save")).single().click();
    }

    private TextField line(String what) {
        return find(TextField.class).withLabel(in(what)).single();
    }

    private TextArea lines(String what) {
        return find(TextArea.class).withLabel(in(what)).single();
    }

    private String in(String what) {
        return words.of(
                "action.form.in", "what", words.of("action.form." + what), "language", words.nameOf(Language.EN));
    }
}
