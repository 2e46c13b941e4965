package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.IntConsumer;
import org.sextant.campaign.planning.ObjectiveSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Told;

/** Writes down how far an objective has come. */
class TellForm extends Div {

    private final FieldErrors errors;
    private final transient WholeNumber number;

    TellForm(ObjectiveSummary objective, Words words, IntConsumer tell, Runnable leave) {
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        number = new WholeNumber(words.of("planning.objective.tell.field"), 0, words);
        number.field().setValue((int) objective.reached());
        var title = Told.strong(objective.plan().title(), words);
        title.addClassName("wide");
        var keep = new Button(words.of("planning.objective.tell.act"), click -> keep(tell));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(keep, new Button(words.of("planning.leave"), click -> leave.run()));
        foot.addClassName("actions");
        addClassName("form");
        add(errors, title, number.field(), foot);
    }

    private void keep(IntConsumer tell) {
        errors.clear();
        if (!number.fits()) {
            errors.at(number.field(), number.wanted());
        }
        if (errors.none()) {
            tell.accept(number.field().getValue());
        }
    }

    void lead() {
        number.field().focus();
    }
}
