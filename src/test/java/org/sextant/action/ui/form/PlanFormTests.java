package org.sextant.action.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@ViewPackages(packages = "org.sextant.action.ui.form")
class PlanFormTests extends SpringBrowserlessTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2030, 5, 1, 18, 30);

    /** What was saved. */
    private record Saved(Slug slug, ActionPlan plan) {}

    @Autowired
    private Messages messages;

    @Autowired
    private Places places;

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    private final List<Saved> saved = new ArrayList<>();
    private Words words;

    @BeforeEach
    void open() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = messages.in(Language.EN);
        var choices = new Choices(
                EnumSet.of(Language.EN, Language.FR),
                ZoneId.of("Europe/Rome"),
                places.sortedBy(Language.EN),
                Map.of(),
                List.of(),
                NOW);
        UI.getCurrentOrThrow().add(new PlanForm(choices, words, (slug, plan) -> saved.add(new Saved(slug, plan))));
    }

    @Test
    void plansAnEventUnderTheAddressThatItsTitleSuggests() {
        fillWords();
        moment("starts").setValue(EVENING);
        moment("ends").setValue(EVENING.plusHours(2));

        save();

        assertThat(saved).singleElement().satisfies(one -> {
            assertThat(one.slug()).isEqualTo(new Slug("veillee-d-hiver"));
            assertThat(one.plan())
                    .isInstanceOfSatisfying(
                            ActionPlan.Event.class,
                            event -> assertThat(event.starts()).isEqualTo(EVENING));
        });
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        fillWords();

        save();

        assertThat(saved).isEmpty();
        assertThat(moment("starts").isInvalid()).isTrue();
        assertThat(text("title", Language.FR).getValue()).isEqualTo("Veillée d’hiver");
    }

    @Test
    void leavesEachSentenceWhereItIsUntilTheNextAttemptSoThatNothingSlipsAwayFromUnderAClick() {
        fillWords();
        moment("starts").setValue(EVENING);
        moment("ends").setValue(EVENING.plusHours(2));
        text("title", Language.EN).setValue("✊".repeat(121));
        save();

        text("title", Language.EN).setValue("A vigil");
        assertThat(text("title", Language.EN).isInvalid()).isTrue();

        save();
        assertThat(text("title", Language.EN).isInvalid()).isFalse();
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        fillWords();
        moment("starts").setValue(EVENING);
        moment("ends").setValue(EVENING.minusHours(1));

        save();

        assertThat(saved).isEmpty();
        assertThat(moment("ends").getErrorMessage()).isEqualTo(words.of("action.form.ends.before"));
    }

    @Test
    void refusesAnHourThatTheClocksLeaveOut() {
        fillWords();
        moment("starts").setValue(LocalDateTime.of(2030, 3, 31, 2, 30));
        moment("ends").setValue(LocalDateTime.of(2030, 3, 31, 5, 0));

        save();

        assertThat(moment("starts").getErrorMessage()).isEqualTo(words.of("action.form.moment.left-out"));
    }

    @Test
    void doesNotLetTheWordsOfASensitiveActionNameItsPlace() {
        fillWords();
        text("place", Language.EN).setValue("hiver");
        find(Checkbox.class)
                .withLabel(words.of("action.form.sensitive"))
                .single()
                .setValue(true);

        save();

        assertThat(saved).isEmpty();
        assertThat(text("title", Language.EN).getErrorMessage()).isEqualTo(words.of("action.form.sensitive.named"));
    }

    @Test
    void countsCharactersAsAPersonDoes() {
        fillWords();
        text("title", Language.EN).setValue("✊".repeat(121));

        save();

        assertThat(text("title", Language.EN).getErrorMessage())
                .isEqualTo(words.of("action.form.too-long", "most", 120, "now", 121));
    }

    @Test
    void asksForTheZoneWhoseClockCounts() {
        fillWords();
        find(ComboBox.class).withLabel(words.of("action.form.zone")).single().clear();

        save();

        assertThat(find(ComboBox.class)
                        .withLabel(words.of("action.form.zone"))
                        .single()
                        .isInvalid())
                .isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsTheWordsWhenTheKindChangesAndPutsTasksInOrder() {
        fillWords();
        find(RadioButtonGroup.class).single().setValue(ActionKind.TASKS);
        find(DatePicker.class).withLabel(words.of("action.form.due")).single().setValue(LocalDate.of(2030, 5, 1));
        click(words.of("action.form.task.add"));
        tasks().get(0).setValue("Paint it");
        tasks().get(1).setValue("Buy cloth");
        find(Button.class)
                .withText(words.of("action.form.task.up"))
                .all()
                .get(1)
                .click();

        save();

        assertThat(saved)
                .singleElement()
                .satisfies(one -> assertThat(one.plan())
                        .isInstanceOfSatisfying(
                                ActionPlan.TaskList.class,
                                list -> assertThat(list.tasks())
                                        .extracting(task -> task.in(Language.EN))
                                        .containsExactly("Buy cloth", "Paint it")));
    }

    private void fillWords() {
        text("title", Language.FR).setValue("Veillée d’hiver");
        find(TextArea.class).withLabel(label("text", Language.EN)).single().setValue("We stand together.");
    }

    private TextField text(String what, Language language) {
        return find(TextField.class).withLabel(label(what, language)).single();
    }

    private List<TextField> tasks() {
        return find(TextField.class).withLabel(label("task", Language.EN)).all();
    }

    private DateTimePicker moment(String what) {
        return find(DateTimePicker.class)
                .withLabel(words.of("action.form." + what))
                .single();
    }

    private String label(String what, Language language) {
        return words.of("action.form.in", "what", words.of("action.form." + what), "language", words.nameOf(language));
    }

    private void save() {
        click(words.of("action.form.save"));
    }

    private void click(String button) {
        find(Button.class).withText(button).single().click();
    }
}
