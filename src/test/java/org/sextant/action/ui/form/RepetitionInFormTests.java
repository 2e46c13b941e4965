package org.sextant.action.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.action.ActionPlan;
import org.sextant.action.Scene;
import org.sextant.testing.OnH2;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An event that is repeated, when it is changed … */
@OnH2
@ViewPackages(packages = "org.sextant.action.ui.form")
class RepetitionInFormTests extends OpenForm {

    @Autowired
    private BeanFactory beans;

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY;COUNT=3, DAILY, 3",
        "FREQ=WEEKLY;COUNT=4, WEEKLY, 4",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=5, FORTNIGHTLY, 5",
        "FREQ=MONTHLY;COUNT=2, MONTHLY, 2"
    })
    void standsThereAsItWasChosen(String rule, String rhythm, int times) {
        show(rule);

        assertThat(rhythm().getValue()).hasToString(rhythm);
        assertThat(find(IntegerField.class)
                        .withLabel(words().of("action.form.repeat.times"))
                        .single()
                        .getValue())
                .isEqualTo(times);
        assertThat(find(TextField.class)
                        .withLabel(words().of("action.form.repeat.rule"))
                        .all())
                .noneMatch(TextField::isVisible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4", "FREQ=WEEKLY;COUNT=4;INTERVAL=3", "FREQ=YEARLY;COUNT=2"})
    void standsThereAsARuleWhereNoChoiceMakesIt(String rule) {
        show(rule);

        assertThat(rhythm().getValue()).hasToString("BY_RULE");
        assertThat(find(TextField.class)
                        .withLabel(words().of("action.form.repeat.rule"))
                        .single()
                        .getValue())
                .isEqualTo(rule);
    }

    @Test
    void isTheSameWhenItIsSavedAsItStands() {
        var before = show("FREQ=WEEKLY;INTERVAL=2;COUNT=5");

        button("action.form.save").click();

        assertThat(saved).containsExactly(before);
    }

    private ActionPlan show(String rule) {
        var scene = new Scene(beans);
        var starts = scene.soon().atTime(19, 0);
        var slug = scene.planned(plan().repeated(starts, starts.plusHours(2), rule));
        var action = scene.summary(slug);
        UI.getCurrentOrThrow().removeAll();
        open((address, plan) -> saved.add(plan)).show(action);
        return action.plan();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> rhythm() {
        return find(Select.class).withLabel(words().of("action.form.repeat")).single();
    }
}
