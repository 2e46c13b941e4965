package org.sextant.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.sextant.action.signup.Guest;
import org.sextant.action.signup.GuestList;
import org.sextant.action.signup.GuestRemoval;
import org.sextant.action.signup.Guests;
import org.sextant.action.signup.NoSuchTicket;
import org.sextant.action.signup.Standing;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Turning;

/** The guests of an action, a page at a time: there may be thousands, each with three buttons. */
class GuestTable extends Div {

    private static final List<String> COLUMNS =
            List.of("name", "came", "slot", "standing", "since", "email", "note", "acts");

    private final transient GuestList guests;
    private final transient GuestRemoval removal;
    private final transient Roll roll;
    private final transient Visit visit;
    private final transient Words words;
    private int number;

    GuestTable(GuestList guests, GuestRemoval removal, Roll roll, Visit visit) {
        this.guests = guests;
        this.removal = removal;
        this.roll = roll;
        this.visit = visit;
        this.words = visit.words();
        addClassNames("stack", "tight");
        show(0);
    }

    boolean isEmpty() {
        return getChildren().noneMatch(child -> child.hasClassName("scroll"));
    }

    private void show(int wanted) {
        var page = guests.of(visit.card().id(), wanted, visit.person());
        number = page.number();
        removeAll();
        add(standings(page));
        if (!page.listed().isEmpty()) {
            roll.turnTo(page.listed().stream().map(Guest::id).toList());
            add(scrolled(table(page.listed())));
        }
        if (page.pages() > 1) {
            add(new Turning(words, page.number(), page.pages(), this::show));
        }
        if (page.of(Standing.GONE) > 0) {
            add(new PartingList(guests.partings(visit.card().id(), visit.person()), visit));
        }
    }

    private Paragraph standings(Guests page) {
        var said = new Paragraph(words.of(
                "action.board.guests.standings",
                "pending",
                page.of(Standing.PENDING),
                "booked",
                page.of(Standing.BOOKED),
                "waiting",
                page.of(Standing.WAITING),
                "gone",
                page.of(Standing.GONE)));
        said.addClassName("small");
        return said;
    }

    private NativeTable table(List<Guest> listed) {
        var heading = new NativeTableRow();
        COLUMNS.stream()
                .filter(column ->
                        !column.equals("slot") || !visit.card().slots().isEmpty())
                .forEach(column -> {
                    var cell = new NativeTableHeaderCell(words.of("action.board.guests." + column));
                    cell.getElement().setAttribute("scope", "col");
                    heading.add(cell);
                });
        var table = new NativeTable();
        table.addClassName("table");
        table.getHead().add(heading);
        listed.stream()
                .map(guest -> new GuestRow(guest, roll, visit, () -> remove(guest)))
                .forEach(table.getBody()::add);
        return table;
    }

    private Div scrolled(NativeTable table) {
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", words.of("action.board.guests.title"));
        return scroll;
    }

    private void remove(Guest guest) {
        try {
            removal.remove(visit.card().id(), guest.id(), visit.person());
            Notes.done(words.of("action.board.guests.removed"));
        } catch (NoSuchTicket gone) {
            Notes.refused(words.of("action.attendance.no-place"));
        }
        roll.count();
        show(number);
    }
}
