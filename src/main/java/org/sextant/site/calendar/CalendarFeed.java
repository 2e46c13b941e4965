package org.sextant.site.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.sextant.shell.CalendarLines;
import org.sextant.shell.CalendarSource.Entry;
import org.sextant.shell.Messages;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of the movement to subscribe to: the last month and a year to come, with the same wishes as on its pages. */
@Controller
class CalendarFeed {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final MovementCalendar calendar;
    private final PublicPages pages;
    private final Messages messages;
    private final PublicAddress address;
    private final Clock clock;

    CalendarFeed(MovementCalendar calendar, PublicPages pages, Messages messages, PublicAddress address, Clock clock) {
        this.calendar = calendar;
        this.pages = pages;
        this.messages = messages;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/feeds/calendar.ics")
    ResponseEntity<byte[]> feed(@RequestParam Map<String, String> asked) {
        var words = messages.in(Language.ofTag(asked.getOrDefault("lang", "")).orElse(Language.EN));
        var name = words.of("site.calendar.name");
        // By the day, so that what has not changed is not sent again.
        var written = clock.instant().truncatedTo(ChronoUnit.DAYS);
        var lines = new CalendarLines()
                .plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Sextant//Movement//EN")
                .plain("CALSCALE", "GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .plain("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        var wanted = Wanted.read(asked);
        calendar.around().stream().filter(wanted::admits).forEach(entry -> write(entry, words, written, lines));
        return pages.show(CALENDAR, lines.plain("END", "VCALENDAR").bytes());
    }

    private void write(Entry entry, Words words, Instant written, CalendarLines lines) {
        var page = address.of("/" + words.language().tag() + entry.path());
        var when = entry.when();
        lines.plain("BEGIN", "VEVENT")
                .plain("UID", Wanted.word(entry.sort()) + "-" + entry.key() + "@" + address.host())
                .moment("DTSTAMP", written);
        when.hours()
                .ifPresentOrElse(
                        hours -> lines.moment("DTSTART", hours.begins()).moment("DTEND", hours.ends()),
                        // The end is the first day after it (RFC 5545, 3.6.1); nobody is busy all day.
                        () -> lines.day("DTSTART", when.first())
                                .day("DTEND", when.last().plusDays(1))
                                .plain("TRANSP", "TRANSPARENT"));
        lines.text("SUMMARY", entry.title().in(words.language()))
                .text("DESCRIPTION", entry.what().in(words.language()) + "\n" + page)
                .plain("URL", page)
                .plain("END", "VEVENT");
    }
}
