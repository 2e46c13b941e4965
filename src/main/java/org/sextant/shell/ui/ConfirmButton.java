package org.sextant.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.sextant.shell.Words;

/** A button for what cannot be undone: it asks once more, and warns by its colour. What can be undone has a plain button and {@link Notes}. */
public final class ConfirmButton extends Button {

    private String confirming = "primary error";

    /** What is asked before it is done: the question, and what happens then. */
    public record Question(String title, String consequence) {}

    public ConfirmButton(String act, Question question, Words words, Runnable then) {
        super(act);
        addThemeVariants(ButtonVariant.LUMO_ERROR);
        addClickListener(click -> ask(act, question, words, then));
    }

    /** For what takes nothing away, but reaches many people or makes many things: it asks, and does not warn. */
    public ConfirmButton harmless() {
        removeThemeVariants(ButtonVariant.LUMO_ERROR);
        confirming = "primary";
        return this;
    }

    private void ask(String act, Question question, Words words, Runnable then) {
        var dialog = new ConfirmDialog(question.title(), question.consequence(), act, confirmed -> then.run());
        dialog.setConfirmButtonTheme(confirming);
        dialog.setCancelable(true);
        dialog.setCancelText(words.of("shell.confirm.no"));
        dialog.open();
    }
}
