package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import org.sextant.action.signup.OwnCalendars;
import org.sextant.action.signup.Tickets;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Notes;
import org.springframework.core.annotation.Order;

/** For who has a place: the secret link by which all of one's places stand in one's own calendar. It is shown once, when it is made. */
@org.springframework.stereotype.Component
@Order(2)
class CalendarPart implements ActionPart {

    private final OwnCalendars calendars;
    private final Tickets tickets;
    private final PublicAddress address;

    CalendarPart(OwnCalendars calendars, Tickets tickets, PublicAddress address) {
        this.calendars = calendars;
        this.tickets = tickets;
        this.address = address;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        var places = tickets.of(visit.card().id(), visit.person());
        if (places.stream().allMatch(place -> place.code().isEmpty())) {
            return Optional.empty();
        }
        var content = new Div();
        content.addClassNames("stack", "tight");
        show(content, visit);
        return Optional.of(new Details(visit.words().of("action.calendar.title"), content));
    }

    private void show(Div content, Visit visit) {
        var words = visit.words();
        content.removeAll();
        content.add(new Paragraph(words.of("action.calendar.text")));
        calendars
                .madeAt(visit.person())
                .ifPresentOrElse(
                        madeAt -> showThatThereIsOne(content, madeAt, visit),
                        () -> content.add(new Button(words.of("action.calendar.make"), click -> make(content, visit))));
    }

    private void showThatThereIsOne(Div content, Instant madeAt, Visit visit) {
        var words = visit.words();
        var question = new ConfirmButton.Question(
                words.of("action.calendar.renew.question"), words.of("action.calendar.renew.text"));
        var acts = new Div(
                new ConfirmButton(words.of("action.calendar.renew"), question, words, () -> make(content, visit)),
                new Button(words.of("action.calendar.revoke"), click -> revoke(content, visit)));
        acts.addClassName("row");
        content.add(
                new Paragraph(words.of(
                        "action.calendar.since",
                        "day",
                        words.date(madeAt, visit.desk().zone()))),
                acts);
    }

    private void make(Div content, Visit visit) {
        var secret = calendars.renew(visit.person());
        show(content, visit);
        var link = new TextField(visit.words().of("action.calendar.link"));
        link.setValue(address.of("/feeds/mine/" + secret.text() + ".ics"));
        link.setReadOnly(true);
        link.setWidthFull();
        link.getElement().executeJs("this.updateComplete.then(() => { this.inputElement.dir = 'ltr'; })");
        content.addComponentAtIndex(1, link);
    }

    private void revoke(Div content, Visit visit) {
        calendars.revoke(visit.person());
        Notes.done(visit.words().of("action.calendar.revoked"));
        show(content, visit);
    }
}
