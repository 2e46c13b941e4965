package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.sextant.action.signup.Reminders;
import org.sextant.action.signup.Reminding;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Notes;

/** The button that reminds those who are booked, and how many letters that makes; or from when on it can be pressed again. */
class ReminderRow {

    private final Reminders reminders;
    private final Visit visit;

    ReminderRow(Reminders reminders, Visit visit) {
        this.reminders = reminders;
        this.visit = visit;
    }

    Component shown() {
        return switch (reminders.preview(visit.card().id(), visit.person())) {
            case Reminding.Letters(var number) -> button(number);
            case Reminding.TooSoon soon -> {
                var said = new Paragraph(tooSoon(soon));
                said.addClassName("small");
                yield said;
            }
            case Reminding.Nobody _ -> new Span();
        };
    }

    private ConfirmButton button(int letters) {
        var words = visit.words();
        var question = new ConfirmButton.Question(
                words.of("action.reminder.question"), words.of("action.reminder.text", "number", letters));
        return new ConfirmButton(words.of("action.reminder.act"), question, words, this::send).harmless();
    }

    private void send() {
        switch (reminders.remind(visit.card().id(), visit.person())) {
            case Reminding.Letters(var number) ->
                Notes.done(visit.words().of("action.reminder.sent", "number", number));
            case Reminding.TooSoon soon -> Notes.refused(tooSoon(soon));
            case Reminding.Nobody _ -> Notes.refused(visit.words().of("action.reminder.nobody"));
        }
        visit.again().run();
    }

    private String tooSoon(Reminding.TooSoon soon) {
        return visit.words()
                .of(
                        "action.reminder.too-soon",
                        "when",
                        visit.words().shortMoment(soon.from(), visit.desk().zone()));
    }
}
