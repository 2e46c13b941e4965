package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.action.signup.OwnCalendars;
import org.sextant.action.signup.Tickets;
import org.sextant.shell.PublicAddress;
import org.springframework.core.annotation.Order;

/** For who has a place: the link to one's own calendar, where one thinks of it. */
@SpringComponent
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
        return places.stream().allMatch(place -> place.code().isEmpty())
                ? Optional.empty()
                : Optional.of(new Details(
                        visit.words().of("action.calendar.title"),
                        new OwnCalendarLink(calendars, address, visit.desk())));
    }
}
