package org.sextant.action.ui.form;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.sextant.action.ActionKind;
import org.sextant.action.ActionPlan;
import org.sextant.place.Places;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** The form of a new action, open in English on a day in November 2026. */
abstract class OpenForm extends SpringBrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    /** What was saved so far. */
    final List<ActionPlan> saved = new ArrayList<>();

    @Autowired
    private Messages messages;

    @Autowired
    private Places places;

    private Words words;

    @BeforeEach
    void open() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = messages.in(Language.EN);
        open((slug, plan) -> saved.add(plan));
    }

    PlanForm open(Saving saving) {
        var choices = new Choices(
                EnumSet.of(Language.EN),
                ZoneId.of("Europe/Rome"),
                places.sortedBy(Language.EN),
                Map.of(),
                List.of(),
                NOW);
        var form = new PlanForm(choices, words, saving);
        UI.getCurrentOrThrow().add(form);
        return form;
    }

    Words words() {
        return words;
    }

    @SuppressWarnings("unchecked")
    void choose(ActionKind kind) {
        RadioButtonGroup<ActionKind> kinds = find(RadioButtonGroup.class).single();
        kinds.setValue(kind);
    }

    Button button(String key) {
        return find(Button.class).withText(words.of(key)).single();
    }

    /** The label of a text's field for its English. */
    String in(String what) {
        return words.of(
                "action.form.in", "what", words.of("action.form." + what), "language", words.nameOf(Language.EN));
    }
}
