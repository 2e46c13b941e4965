package org.sextant.action.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.action.ActionKind;
import org.sextant.action.JoinAddress;
import org.sextant.action.Venue;
import org.sextant.testing.OnH2;

/** The field for where one joins online … */
@OnH2
@ViewPackages(packages = "org.sextant.action.ui.form")
class JoinFieldTests extends OpenForm {

    private TextField join;

    @BeforeEach
    void fillTheRest() {
        choose(ActionKind.TASKS);
        find(TextField.class).withLabel(in("title")).single().setValue("Call each other");
        find(TextArea.class).withLabel(in("text")).single().setValue("We talk.");
        find(TextField.class).withLabel(in("task")).single().setValue("Say hello");
        find(DatePicker.class).single().setValue(LocalDate.of(2030, 5, 1));
        online().setValue(true);
        join = find(TextField.class).withLabel(words().of("action.form.join")).single();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://meet.example.org/room",
                "meet.example.org/room",
                "https://meet",
                "https://meet.example.org@elsewhere.example/room",
                "https://meet.example.org/our room",
                "javascript:alert(1)"
            })
    void saysWhatAnAddressLooksLike(String typed) {
        join.setValue(typed);

        save();

        assertThat(saved).isEmpty();
        assertThat(join.getErrorMessage()).isEqualTo(words().of("action.form.join.wrong"));
        assertThat(join.getValue()).isEqualTo(typed);
    }

    @Test
    void saysHowLongItMayBe() {
        join.setValue("https://meet.example.org/" + "x".repeat(JoinAddress.LENGTH));

        save();

        assertThat(join.getErrorMessage()).contains("500", "525");
    }

    @Test
    void takesAWholeAddressAndNoneWhereNothingIsOnline() {
        join.setValue(" https://meet.example.org/room?pwd=7 ");
        save();
        online().setValue(false);
        save();

        assertThat(saved)
                .extracting(plan -> plan.outline().venue().join())
                .containsExactly(Optional.of(new JoinAddress("https://meet.example.org/room?pwd=7")), Optional.empty());
        assertThat(saved)
                .last()
                .extracting(plan -> plan.outline().venue())
                .isEqualTo(new Venue(Optional.empty(), Optional.empty(), false));
    }

    @Test
    void keepsItOutOfTheWordsOfASensitiveAction() {
        join.setValue("https://meet.example.org/hidden-room");
        var text = find(TextArea.class).withLabel(in("text")).single();
        text.setValue("Come to meet.example.org/hidden-room!");
        find(Checkbox.class)
                .withLabel(words().of("action.form.sensitive"))
                .single()
                .setValue(true);

        save();

        assertThat(text.getErrorMessage()).isEqualTo(words().of("action.form.sensitive.named"));
    }

    private Checkbox online() {
        return find(Checkbox.class).withLabel(words().of("action.form.online")).single();
    }

    private void save() {
        button("action.form.save").click();
    }
}
