package org.sextant.action.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sextant.action.ActionKind;
import org.sextant.testing.OnH2;

/** What was typed into the form of an action … */
@OnH2
@ViewPackages(packages = "org.sextant.action.ui.form")
class UndoInFormTests extends OpenForm {

    @Test
    void isThereAgainWhenOneComesBackToAKind() {
        choose(ActionKind.LETTER);
        find(TextArea.class).withLabel(in("letter.to")).single().setValue("The Minister");

        choose(ActionKind.CANVASS);
        choose(ActionKind.LETTER);

        assertThat(find(TextArea.class).withLabel(in("letter.to")).single().getValue())
                .isEqualTo("The Minister");
    }

    @Test
    void comesBackToItsPlaceWhenARowWasTakenAwayByMistake() {
        choose(ActionKind.TASKS);
        button("action.form.task.add").click();
        button("action.form.task.add").click();
        var rows = tasks();
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).setValue("Task " + i);
        }

        find(Button.class)
                .withText(words().of("action.form.task.remove"))
                .all()
                .get(1)
                .click();
        assertThat(tasks()).extracting(TextField::getValue).containsExactly("Task 0", "Task 2");
        button("shell.undo").click();

        assertThat(tasks()).extracting(TextField::getValue).containsExactly("Task 0", "Task 1", "Task 2");
    }

    private List<TextField> tasks() {
        return find(TextField.class).withLabel(in("task")).all();
    }
}
