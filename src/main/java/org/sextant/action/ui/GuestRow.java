package org.sextant.action.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.sextant.action.ActionState;
import org.sextant.action.SlotSummary;
import org.sextant.action.signup.Guest;
import org.sextant.action.signup.Standing;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.ConfirmButton.Question;

/** One guest: whether they came, where they stand since when, and how to reach them. */
class GuestRow extends NativeTableRow {

    private final transient Visit visit;
    private final transient Words words;

    GuestRow(Guest guest, Roll roll, Visit visit, Runnable remove) {
        this.visit = visit;
        this.words = visit.words();
        var name = guest.name().isEmpty() ? words.of("action.board.account-gone") : guest.name();
        var head = new NativeTableHeaderCell(new Bdi(name));
        head.getElement().setAttribute("scope", "row");
        var email = new Span(guest.email().map(address -> address.typed()).orElse(""));
        email.getElement().setAttribute("dir", "ltr");
        // On a phone at the door the rest may lie beyond the edge.
        add(head, new NativeTableCell(guest.standing() == Standing.BOOKED ? roll.cell(guest, name) : new Span()));
        visit.card().slot(guest.slot()).ifPresent(slot -> add(new NativeTableCell(when(slot))));
        add(
                new NativeTableCell(words.of("action.board.standing", guest.standing())),
                new NativeTableCell(
                        words.shortMoment(guest.since(), visit.card().outline().zone())),
                new NativeTableCell(email),
                new NativeTableCell(new Bdi(guest.note())),
                new NativeTableCell(removal(name, remove)));
    }

    private String when(SlotSummary slot) {
        var when = words.shortMoment(slot.begins(), visit.card().outline().zone());
        return slot.calledOff() ? when + " · " + words.of("action.board.state", ActionState.CANCELLED) : when;
    }

    private ConfirmButton removal(String name, Runnable remove) {
        var question = new Question(
                words.of("action.board.guests.remove.title", "name", name),
                words.of("action.board.guests.remove.text"));
        var button = new ConfirmButton(words.of("action.board.guests.remove"), question, words, remove);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(button.getText() + ": " + name);
        return button;
    }
}
