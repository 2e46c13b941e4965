package org.sextant.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.function.Consumer;
import org.sextant.shell.Words;

/** A form with its button, which says whether all is saved; who leaves before that is asked once more. */
final class Draft extends Div implements BeforeLeaveObserver {

    private final Words words;
    private final Span state = new Span();
    private boolean unsaved;

    Draft(PlanForm form, Words words, Consumer<Draft> save) {
        this.words = words;
        var button = new Button(words.of("petition.work.save"), click -> save.accept(this));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        state.getElement().setAttribute("role", "status");
        state.addClassName("small");
        var foot = new Div(button, state);
        foot.addClassName("actions");
        add(form, foot);
        form.onChange(() -> say(true));
    }

    void saved() {
        say(false);
    }

    private void say(boolean now) {
        unsaved = now;
        state.setText(words.of(unsaved ? "petition.work.unsaved" : "petition.work.saved"));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!unsaved) {
            return;
        }
        var leaving = event.postpone();
        var dialog = new ConfirmDialog(
                words.of("petition.work.leave.title"),
                words.of("petition.work.leave.text"),
                words.of("petition.work.leave.act"),
                confirmed -> leaving.proceed());
        dialog.setConfirmButtonTheme("primary error");
        dialog.setCancelable(true);
        dialog.setCancelText(words.of("petition.work.leave.stay"));
        dialog.addCancelListener(cancelled -> leaving.cancel());
        dialog.open();
    }
}
