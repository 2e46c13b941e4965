package org.sextant.action.ui;

import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.IntConsumer;
import org.sextant.shell.Words;

/** By how many days to move what is chosen, later or earlier. */
class DaysField extends Div implements HasEnabled {

    /** More than this is another campaign. */
    private static final int MOST = 366;

    private final IntegerField days = new IntegerField();
    private final Button move;

    DaysField(Words words, IntConsumer then) {
        days.setLabel(words.of("action.board.together.days"));
        days.setHelperText(words.of("action.board.together.days.hint"));
        days.setMin(-MOST);
        days.setMax(MOST);
        // Our own sentence stands at the field, in the reader's language.
        days.setManualValidation(true);
        move = new Button(words.of("action.board.together.move"), click -> {
            var wanted = days.getValue();
            var fits = wanted != null && wanted != 0 && Math.abs(wanted) <= MOST;
            days.setInvalid(!fits);
            days.setErrorMessage(fits ? "" : words.of("action.board.together.days.wrong", "most", MOST));
            if (wanted != null && fits) {
                then.accept(wanted);
            }
        });
        move.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(days, move);
        addClassNames("row");
    }

    @Override
    public void setEnabled(boolean enabled) {
        days.setEnabled(enabled);
        move.setEnabled(enabled);
    }
}
