package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.sextant.campaign.PlanItem;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Pickers;

/** To which day something of the plan is to move. */
class MoveForm extends Div {

    private final transient Words words;
    private final transient PlanItem item;
    private final transient Function<LocalDate, Optional<String>> move;
    private final transient Runnable leave;
    private final DatePicker day;

    /**
     * The form for one thing.
     *
     * @param move as {@link Movable#moveTo}
     * @param leave puts the form away
     */
    MoveForm(PlanItem item, Function<LocalDate, Optional<String>> move, Words words, Runnable leave) {
        this.words = words;
        this.item = item;
        this.move = move;
        this.leave = leave;
        day = Pickers.day(words.of("campaign.calendar.move.to", "title", item.title()), words);
        day.setValue(item.start());
        // Otherwise it would cover a phone's whole screen as soon as the form is there.
        day.setAutoOpen(false);
        var act = new Button(words.of("campaign.calendar.move"), click -> move());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(act, new Button(words.of("campaign.calendar.move.leave"), click -> leave.run()));
        foot.addClassName("actions");
        addClassNames("stack", "tight", "moving");
        add(day, foot);
    }

    void lead() {
        day.focus();
    }

    private void move() {
        if (day.isEmpty()) {
            refuse(words.of(Pickers.isUnreadable(day) ? "shell.date.unreadable" : "campaign.calendar.move.none"));
            return;
        }
        if (day.getValue().equals(item.start())) {
            leave.run();
            return;
        }
        move.apply(day.getValue()).ifPresentOrElse(this::refuse, leave);
    }

    private void refuse(String sentence) {
        day.setErrorMessage(sentence);
        day.setInvalid(true);
        day.focus();
    }
}
