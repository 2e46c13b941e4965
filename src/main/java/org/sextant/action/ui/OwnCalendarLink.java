package org.sextant.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import org.sextant.action.signup.OwnCalendars;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Typing;

/** The secret link by which one's own actions stand in one's own calendar: made, made anew, taken back. It is shown once, when it is made. */
final class OwnCalendarLink extends Div {

    private final transient OwnCalendars calendars;
    private final transient PublicAddress address;
    private final transient Desk desk;
    private final transient Words words;

    OwnCalendarLink(OwnCalendars calendars, PublicAddress address, Desk desk) {
        this.calendars = calendars;
        this.address = address;
        this.desk = desk;
        this.words = desk.words();
        addClassNames("stack", "tight");
        show();
    }

    private void show() {
        removeAll();
        add(new Paragraph(words.of("action.calendar.text")));
        calendars
                .madeAt(desk.person())
                .ifPresentOrElse(
                        this::showThatThereIsOne,
                        () -> add(new Button(words.of("action.calendar.make"), click -> make())));
    }

    private void showThatThereIsOne(Instant madeAt) {
        var acts = new Div(
                new ConfirmButton(words.of("action.calendar.renew"), question("renew"), words, this::make),
                new ConfirmButton(words.of("action.calendar.revoke"), question("revoke"), words, this::revoke));
        acts.addClassName("row");
        add(new Paragraph(words.of("action.calendar.since", "day", words.date(madeAt, desk.zone()))), acts);
    }

    private ConfirmButton.Question question(String act) {
        return new ConfirmButton.Question(
                words.of("action.calendar." + act + ".question"), words.of("action.calendar." + act + ".text"));
    }

    private void make() {
        var secret = calendars.renew(desk.person());
        show();
        var link = new TextField(words.of("action.calendar.link"));
        link.setValue(address.of("/feeds/mine/" + secret.text() + ".ics"));
        link.setReadOnly(true);
        link.setWidthFull();
        Typing.leftToRight(link);
        addComponentAtIndex(1, link);
    }

    private void revoke() {
        calendars.revoke(desk.person());
        Notes.done(words.of("action.calendar.revoked"));
        show();
    }
}
