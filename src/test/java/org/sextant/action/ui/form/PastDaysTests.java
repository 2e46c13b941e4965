package org.sextant.action.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.action.ActionKind;
import org.sextant.action.Scene;
import org.sextant.testing.OnH2;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An action of each kind that would be over already. */
@OnH2
@ViewPackages(packages = "org.sextant.action.ui.form")
class PastDaysTests extends OpenForm {

    @Autowired
    private BeanFactory beans;

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void saysAtItsDayThatItIsPast(ActionKind kind) {
        choose(kind);
        fillEverything();
        writePastDays();

        find(Button.class).withText(words().of("action.form.save")).single().click();

        assertThat(saved).isEmpty();
        saysSoAtTheDay();
    }

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void saysAtItsDayThatItIsPastWhenItWasStillToCome(ActionKind kind) {
        var scene = new Scene(beans);
        var slug = scene.open(plan().ofKind(kind, scene.soon()));
        var before = scene.summary(slug);
        UI.getCurrentOrThrow().removeAll();
        var form = open((address, plan) -> scene.actions().change(before, address, plan, scene.organizer()));
        form.show(before);
        writePastDays();

        form.save();

        assertThat(scene.summary(slug).plan()).isEqualTo(before.plan());
        saysSoAtTheDay();
    }

    private void writePastDays() {
        find(DatePicker.class).all().forEach(day -> day.setValue(LocalDate.of(2025, 11, 25)));
        find(DateTimePicker.class).all().forEach(moment -> moment.setValue(LocalDateTime.of(2025, 11, 25, 9, 0)));
        find(DateTimePicker.class).all().stream()
                .skip(1)
                .forEach(moment -> moment.setValue(LocalDateTime.of(2025, 11, 25, 11, 0)));
    }

    private void saysSoAtTheDay() {
        assertThat(Stream.concat(
                        find(DateTimePicker.class).all().stream().map(DateTimePicker::getErrorMessage),
                        find(DatePicker.class).all().stream().map(DatePicker::getErrorMessage)))
                .contains(words().of("action.form.over"));
    }

    private void fillEverything() {
        find(TextArea.class).all().forEach(text -> text.setValue("All we say."));
        find(TextField.class).all().stream()
                .filter(text -> !text.isReadOnly() && text.isEmpty() && !wantsNoWords(text))
                .forEach(text -> text.setValue("What we say"));
        find(IntegerField.class).all().stream().filter(IntegerField::isEmpty).forEach(number -> number.setValue(4));
    }

    private boolean wantsNoWords(TextField field) {
        return Set.of(words().of("action.form.coordinates"), words().of("action.form.join"))
                .contains(field.getLabel());
    }
}
