package org.sextant.action.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.action.ActionKind;
import org.sextant.action.ActionPlan;
import org.sextant.action.ErrandPlan;
import org.sextant.action.MeetingPlan;
import org.sextant.action.Repetition;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;

/** The form of each kind … */
@OnH2
@ViewPackages(packages = "org.sextant.action.ui.form")
class KindFormTests extends OpenForm {

    private static final LocalDateTime EVENING = LocalDateTime.of(2030, 3, 24, 18, 30);

    @BeforeEach
    void begin() {
        line("title").setValue("Nine o’clock");
        lines("text").setValue("We meet.");
    }

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void saysWhatIsMissing(ActionKind kind) {
        choose(kind);

        save();

        assertThat(saved).isEmpty();
    }

    @Test
    void plansShiftsOfWhichTheNextFollowsTheOneBefore() {
        choose(ActionKind.SHIFTS);
        moment("starts").setValue(EVENING);
        moment("ends").setValue(EVENING.plusHours(3));
        number("action.form.shift.people").setValue(4);

        button("action.form.shift.add").click();
        save();

        assertThat(only(MeetingPlan.Shifts.class).shifts()).hasSize(2).last().satisfies(shift -> {
            assertThat(shift.hours().starts()).isEqualTo(EVENING.plusHours(3));
            assertThat(shift.hours().ends()).isEqualTo(EVENING.plusHours(6));
            assertThat(shift.people()).isEqualTo(4);
        });
    }

    @Test
    void plansAnEventEveryWeek() {
        fillHours();
        rhythm("weekly");
        number("action.form.repeat.times").setValue(8);

        save();

        assertThat(only(ActionPlan.Event.class).repetition()).contains(new Repetition("FREQ=WEEKLY;COUNT=8"));
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY, endless",
        "FREQ=DAILY;COUNT=101, too-often",
        "every Saturday, unreadable",
    })
    void saysAtTheRuleWhatIsWrongWithIt(String rule, String why) {
        fillHours();
        rhythm("by-rule");
        find(TextField.class)
                .withLabel(words().of("action.form.repeat.rule"))
                .single()
                .setValue(rule);

        save();

        var field = find(TextField.class)
                .withLabel(words().of("action.form.repeat.rule"))
                .single();
        assertThat(saved).isEmpty();
        assertThat(field.getErrorMessage()).isEqualTo(words().of("action.form.repeat." + why, "most", Repetition.MOST));
        assertThat(field.getValue()).isEqualTo(rule);
    }

    @Test
    void namesTheDayOnWhichTheClocksLeaveTheHourOut() {
        moment("starts").setValue(LocalDateTime.of(2030, 3, 24, 2, 30));
        moment("ends").setValue(LocalDateTime.of(2030, 3, 24, 4, 0));
        rhythm("weekly");

        save();

        assertThat(number("action.form.repeat.times").getErrorMessage())
                .isEqualTo(words().of("action.form.repeat.left-out", "day", words().date(LocalDate.of(2030, 3, 31))));
    }

    @Test
    void plansLetters() {
        choose(ActionKind.LETTER);
        due();
        lines("letter.to").setValue("The Minister");
        lines("letter.text").setValue("We ask you to sign.");
        number("action.form.letter.goal").setValue(500);

        save();

        assertThat(only(ErrandPlan.LetterWriting.class).goal()).contains(500);
    }

    @Test
    void plansATraining() {
        choose(ActionKind.TRAINING);
        fillHours();
        lines("lesson").setValue("You can read a treaty.");

        save();

        assertThat(only(MeetingPlan.Training.class).trainers()).isEmpty();
    }

    @Test
    void plansADistribution() {
        choose(ActionKind.DISTRIBUTION);
        due();
        line("area").setValue("Akwa North");
        number("action.form.leaflets").setValue(2000);

        save();

        assertThat(only(ErrandPlan.Distribution.class).leaflets()).isEqualTo(2000);
    }

    @Test
    void plansAMarchWithoutItsSecretsInPublicWords() {
        choose(ActionKind.GATHERING);
        fillHours();
        find(Checkbox.class)
                .withLabel(words().of("action.form.sensitive"))
                .single()
                .setValue(true);
        lines("meeting-point").setValue("the fountain");
        lines("access").setValue("Step-free to the fountain");

        save();
        assertThat(lines("access").getErrorMessage()).isEqualTo(words().of("action.form.sensitive.named"));

        lines("access").setValue("Step-free");
        save();
        assertThat(only(MeetingPlan.Gathering.class).way().meetingPoint()).isPresent();
    }

    @Test
    void plansACanvass() {
        choose(ActionKind.CANVASS);
        due();
        lines("script").setValue("Say who you are.");

        save();

        assertThat(only(ErrandPlan.Canvass.class).by()).isEqualTo(ErrandPlan.Approach.PHONE);
    }

    @Test
    void plansSomethingElseWithFieldsOfItsOwn() {
        choose(ActionKind.CUSTOM);
        fillHours();
        line("detail.label").setValue("Radio");
        save();
        assertThat(lines("detail.said").getErrorMessage()).isEqualTo(words().of("action.form.detail.said.missing"));

        lines("detail.said").setValue("101.5");
        save();

        assertThat(only(MeetingPlan.Custom.class).details())
                .singleElement()
                .satisfies(detail -> assertThat(detail.said().in(Language.EN)).isEqualTo("101.5"));
    }

    private <P extends ActionPlan> P only(Class<P> type) {
        assertThat(saved).singleElement().isInstanceOf(type);
        return Optional.of(saved.getFirst()).map(type::cast).orElseThrow();
    }

    private void fillHours() {
        moment("starts").setValue(EVENING);
        moment("ends").setValue(EVENING.plusHours(2));
    }

    private void due() {
        find(DatePicker.class).withLabel(words().of("action.form.due")).single().setValue(LocalDate.of(2030, 5, 1));
    }

    @SuppressWarnings("unchecked")
    private void rhythm(String chosen) {
        Select<RepetitionFields.Rhythm> select =
                find(Select.class).withLabel(words().of("action.form.repeat")).single();
        select.setValue(
                RepetitionFields.Rhythm.valueOf(chosen.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private DateTimePicker moment(String which) {
        return find(DateTimePicker.class)
                .withLabel(words().of("action.form." + which))
                .single();
    }

    private IntegerField number(String key) {
        return find(IntegerField.class).withLabel(words().of(key)).single();
    }

    private TextField line(String what) {
        return find(TextField.class).withLabel(in(what)).single();
    }

    private TextArea lines(String what) {
        return find(TextArea.class).withLabel(in(what)).single();
    }

    private void save() {
        button("action.form.save").click();
    }
}
