package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.action.signup.OwnCalendars;
import org.sextant.member.ui.AccountPart;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.ui.Desk;
import org.springframework.core.annotation.Order;

/** In one's account: the link to one's own calendar, also when one has no place any more. */
@SpringComponent
@Order(40)
class CalendarOfAccount implements AccountPart {

    private final OwnCalendars calendars;
    private final PublicAddress address;

    CalendarOfAccount(OwnCalendars calendars, PublicAddress address) {
        this.calendars = calendars;
        this.address = address;
    }

    @Override
    public String title(Desk desk) {
        return desk.words().of("action.calendar.title");
    }

    @Override
    public Component of(Desk desk) {
        return new OwnCalendarLink(calendars, address, desk);
    }
}
