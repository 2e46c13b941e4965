package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.sextant.action.attendance.Attendances;
import org.sextant.action.signup.Guest;
import org.sextant.action.signup.GuestList;
import org.sextant.action.signup.Reminders;
import org.sextant.action.signup.Standing;
import org.sextant.member.People;
import org.sextant.shell.ui.Bdi;
import org.springframework.core.annotation.Order;

/** Who takes part, for those who run the action, until the day on which nobody can tell any more. */
@org.springframework.stereotype.Component
@Order(6)
class GuestPart implements ActionPart {

    private static final List<String> COLUMNS = List.of("name", "slot", "standing", "email", "note", "came");

    private final GuestList guests;
    private final Attendances attendances;
    private final Reminders reminders;
    private final People people;

    GuestPart(GuestList guests, Attendances attendances, Reminders reminders, People people) {
        this.guests = guests;
        this.attendances = attendances;
        this.reminders = reminders;
        this.people = people;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        if (!visit.runs()) {
            return Optional.empty();
        }
        var words = visit.words();
        var listed = guests.of(visit.card().id(), visit.person());
        var roll = new Roll(attendances, people, visit);
        var erased = new Paragraph(words.of(
                "action.board.guests.erased",
                "day",
                words.date(visit.action().signupsErased(), visit.desk().zone())));
        erased.addClassName("small");
        var part = new Section(new H2(words.of("action.board.guests.title")));
        part.addClassNames("part", "stack", "tight");
        if (listed.isEmpty()) {
            part.add(new Paragraph(words.of("action.board.guests.nobody")));
        } else {
            part.add(roll.headcount(), acts(roll, visit), table(listed, roll, visit));
        }
        part.add(erased);
        return Optional.of(part);
    }

    private Div acts(Roll roll, Visit visit) {
        var door =
                new Anchor(ActionPath.door(visit.card().slug()), visit.words().of("action.door.open"));
        var acts = new Div(roll.others(), new ReminderRow(reminders, visit).shown(), door);
        acts.addClassName("row");
        return acts;
    }

    private static Div table(List<Guest> listed, Roll roll, Visit visit) {
        var heading = new NativeTableRow();
        columns(visit).forEach(column -> {
            var cell = new NativeTableHeaderCell(visit.words().of("action.board.guests." + column));
            cell.getElement().setAttribute("scope", "col");
            heading.add(cell);
        });
        var table = new NativeTable();
        table.addClassName("table");
        table.getHead().add(heading);
        listed.stream().map(guest -> row(guest, roll, visit)).forEach(table.getBody()::add);
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", visit.words().of("action.board.guests.title"));
        return scroll;
    }

    private static List<String> columns(Visit visit) {
        return COLUMNS.stream()
                .filter(column ->
                        !column.equals("slot") || !visit.card().slots().isEmpty())
                .toList();
    }

    private static NativeTableRow row(Guest guest, Roll roll, Visit visit) {
        var name = guest.name().isEmpty() ? visit.words().of("action.board.account-gone") : guest.name();
        var head = new NativeTableHeaderCell(new Bdi(name));
        head.getElement().setAttribute("scope", "row");
        var email = new Span(guest.email().map(address -> address.typed()).orElse(""));
        email.getElement().setAttribute("dir", "ltr");
        var row = new NativeTableRow(head);
        visit.card()
                .slot(guest.slot())
                .ifPresent(slot -> row.add(new NativeTableCell(visit.words()
                        .shortMoment(slot.begins(), visit.card().outline().zone()))));
        row.add(
                new NativeTableCell(visit.words().of("action.board.standing", guest.standing())),
                new NativeTableCell(email),
                new NativeTableCell(new Bdi(guest.note())),
                new NativeTableCell(guest.standing() == Standing.BOOKED ? roll.cell(guest, name) : new Span()));
        return row;
    }
}
