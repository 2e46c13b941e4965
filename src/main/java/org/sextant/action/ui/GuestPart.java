package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.action.attendance.Attendances;
import org.sextant.action.signup.GuestList;
import org.sextant.action.signup.GuestRemoval;
import org.sextant.action.signup.Reminders;
import org.sextant.member.People;
import org.springframework.core.annotation.Order;

/**
 * Who takes part, for those who run the action, until the day on which nobody can tell any more. Of a sensitive one its hosts alone see the names; to the others
 * it says so.
 */
@SpringComponent
@Order(6)
class GuestPart implements ActionPart {

    private final GuestList guests;
    private final GuestRemoval removal;
    private final Attendances attendances;
    private final Reminders reminders;
    private final People people;

    GuestPart(GuestList guests, GuestRemoval removal, Attendances attendances, Reminders reminders, People people) {
        this.guests = guests;
        this.removal = removal;
        this.attendances = attendances;
        this.reminders = reminders;
        this.people = people;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        if (!visit.runs()) {
            return Optional.empty();
        }
        return Optional.of(visit.seesGuests() ? list(visit) : kept(visit));
    }

    private Section list(Visit visit) {
        var words = visit.words();
        var roll = new Roll(attendances, people, visit);
        var table = new GuestTable(guests, removal, roll, visit);
        var erased = new Paragraph(words.of(
                "action.board.guests.erased",
                "day",
                words.date(visit.action().signupsErased(), visit.desk().zone())));
        erased.addClassName("small");
        var part = section(visit);
        if (table.isEmpty()) {
            part.add(new Paragraph(words.of("action.board.guests.nobody")));
        } else {
            part.add(roll.headcount(), acts(roll, visit));
        }
        part.add(table, erased);
        return part;
    }

    private Section kept(Visit visit) {
        var part = section(visit);
        var headcount = attendances.headcount(visit.card().id(), visit.person());
        part.add(
                new Paragraph(visit.words().of("action.board.guests.kept")),
                new Paragraph(headcount.in(visit.words())),
                new ReminderRow(reminders, visit).shown());
        return part;
    }

    private static Section section(Visit visit) {
        var part = new Section(new H2(visit.words().of("action.board.guests.title")));
        part.addClassNames("part", "stack", "tight");
        return part;
    }

    private Div acts(Roll roll, Visit visit) {
        var door =
                new Anchor(ActionPath.door(visit.card().slug()), visit.words().of("action.door.open"));
        var acts = new Div(roll.others(), new ReminderRow(reminders, visit).shown(), door);
        acts.addClassName("row");
        return acts;
    }
}
