package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Pickers;

/** To which day something of the plan is to move. */
class MoveForm extends Div {

    private final transient Words words;
    private final transient Movable movable;
    private final transient Runnable leave;
    private final DatePicker day;

    /** @param leave puts the form away */
    MoveForm(Movable movable, Words words, Runnable leave) {
        this.words = words;
        this.movable = movable;
        this.leave = leave;
        day = Pickers.day(words.of("campaign.calendar.move.to", "title", movable.item().title()), words);
        day.setValue(movable.item().start());
        // Otherwise it would cover a phone's whole screen as soon as the form is there.
        day.setAutoOpen(false);
        var move = new Button(words.of("campaign.calendar.move"), click -> move());
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(move, new Button(words.of("campaign.calendar.move.leave"), click -> leave.run()));
        foot.addClassName("actions");
        addClassNames("stack", "tight", "moving");
        add(day, foot);
    }

    void lead() {
        day.focus();
    }

    // What was typed and is no day leaves the value empty; the field knows, and keeps what was typed.
    private void move() {
        if (day.isEmpty()) {
            refuse(words.of(day.isInvalid() ? "shell.date.unreadable" : "campaign.calendar.move.none"));
            return;
        }
        if (day.getValue().equals(movable.item().start())) {
            leave.run();
            return;
        }
        movable.moveTo(day.getValue()).ifPresentOrElse(this::refuse, leave);
    }

    private void refuse(String sentence) {
        day.setErrorMessage(sentence);
        day.setInvalid(true);
        day.focus();
    }
}
