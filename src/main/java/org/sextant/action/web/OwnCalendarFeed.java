package org.sextant.action.web;

import org.sextant.action.NoSuchAction;
import org.sextant.action.signup.OwnCalendars;
import org.sextant.sealing.Token;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The calendar of one person, behind a secret link. Nobody on the way keeps it. */
@Controller
class OwnCalendarFeed {

    private final OwnCalendars calendars;

    private final ActionCalendar calendar;

    OwnCalendarFeed(OwnCalendars calendars, ActionCalendar calendar) {
        this.calendars = calendars;
        this.calendar = calendar;
    }

    @GetMapping("/feeds/mine/{secret}.ics")
    ResponseEntity<byte[]> mine(@PathVariable String secret) {
        var own = calendars.behind(new Token(secret)).orElseThrow(NoSuchAction::new);
        return ResponseEntity.ok()
                .contentType(CalendarFeeds.CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(calendar.of(own));
    }
}
