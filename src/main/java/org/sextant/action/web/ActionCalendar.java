package org.sextant.action.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionState;
import org.sextant.action.AgendaRows;
import org.sextant.action.signup.OwnCalendar;
import org.sextant.action.signup.Standing;
import org.sextant.action.signup.Ticket;
import org.sextant.action.web.CalendarEntry.Somewhere;
import org.sextant.action.web.CalendarEntry.Status;
import org.sextant.shell.CalendarLines;
import org.sextant.shell.Messages;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.Words;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Writes actions as a calendar. Where a sensitive one is, and where any is joined online, it says to nobody but those who have a place there, once they may know. */
@Component
class ActionCalendar {

    /** What all of one calendar's actions have in common. */
    private record Sheet(Words words, Instant written, Map<ActionId, List<String>> hosts, CalendarLines lines) {

        Optional<String> hostedBy(ActionCard action) {
            return Optional.ofNullable(hosts.get(action.id()))
                    .map(names -> words.of("host.by", "names", words.list(names)));
        }
    }

    private final Messages messages;
    private final PublicAddress address;
    private final AgendaRows rows;
    private final Clock clock;

    ActionCalendar(Messages messages, PublicAddress address, AgendaRows rows, Clock clock) {
        this.messages = messages;
        this.address = address;
        this.rows = rows;
        this.clock = clock;
    }

    /** For everybody. */
    byte[] of(List<ActionCard> actions, String name, Language language) {
        var words = messages.in(language);
        var entries = actions.stream()
                .flatMap(action -> CalendarEntry.all(action, publicly(action, words)))
                .toList();
        return write(entries, name, words);
    }

    private Optional<Somewhere> publicly(ActionCard action, Words words) {
        return action.outline().sensitive() || action.state() == ActionState.PLANNED
                ? Optional.empty()
                : Optional.of(new Somewhere(rows.where(action.outline(), words), Optional.empty()));
    }

    /** For one person alone. */
    byte[] of(OwnCalendar own) {
        var words = messages.in(own.language());
        var places = own.places().stream().map(place -> own(place, words));
        var led = own.led().stream().flatMap(action -> CalendarEntry.led(action, publicly(action, words)));
        // Whoever leads what they also have a place in reads it once, and knows where it is when those with a place do.
        var entries = Stream.concat(places, led)
                .collect(toMap(
                        entry -> entry.uid(address.host()),
                        Function.identity(),
                        (place, lead) -> place.status() == Status.CANCELLED ? lead.after(place) : place,
                        LinkedHashMap::new));
        return write(List.copyOf(entries.values()), words.of("action.calendar.name"), words);
    }

    private CalendarEntry own(Ticket place, Words words) {
        var card = place.action().card();
        var gone = place.standing() == Standing.GONE;
        var outline = place.action().plan().outline();
        var where = gone || place.placeTold().isPresent()
                ? Optional.<Somewhere>empty()
                : Optional.of(new Somewhere(
                        rows.where(outline, words), outline.venue().join()));
        return CalendarEntry.ofPlace(card, card.slot(place.slot()), where, status(place, card), place.since());
    }

    private static Status status(Ticket place, ActionCard card) {
        if (card.state() == ActionState.PLANNED) {
            return Status.HIDDEN;
        }
        return place.standing() == Standing.GONE || card.isCalledOff(place.slot())
                ? Status.CANCELLED
                : Status.CONFIRMED;
    }

    String name(Language language) {
        return messages.in(language).of("action.page.calendar.name");
    }

    private byte[] write(List<CalendarEntry> entries, String name, Words words) {
        // By the hour, so that what has not changed is not sent again.
        var written = clock.instant().truncatedTo(ChronoUnit.HOURS);
        var lines = new CalendarLines()
                .plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Sextant//Actions//EN")
                .plain("CALSCALE", "GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .plain("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        CalendarZones.write(entries, lines);
        var actions = entries.stream().map(CalendarEntry::action).distinct().toList();
        var sheet = new Sheet(words, written, rows.hosts(actions), lines);
        entries.forEach(entry -> write(entry, sheet));
        return lines.plain("END", "VCALENDAR").bytes();
    }

    private void write(CalendarEntry entry, Sheet sheet) {
        var action = entry.action();
        var words = sheet.words();
        var lines = sheet.lines();
        var page = address.of("/" + words.language().tag() + "/actions/" + action.slug());
        lines.plain("BEGIN", "VEVENT")
                .plain("UID", entry.uid(address.host()))
                .moment("DTSTAMP", sheet.written())
                .plain("SEQUENCE", Integer.toString(entry.sequence()));
        writeTime(entry, lines);
        lines.plain("STATUS", entry.status().inCalendar());
        if (entry.status() == Status.HIDDEN) {
            lines.text("SUMMARY", words.of("action.board.state", ActionState.CANCELLED));
        } else {
            lines.text("SUMMARY", action.outline().title().in(words.language()));
        }
        if (entry.hasPage()) {
            lines.text("DESCRIPTION", description(entry, sheet, page)).plain("URL", page);
        }
        entry.where().ifPresent(where -> lines.text("LOCATION", where.said()));
        // RFC 7986, section 5.11; what does not know it shows the description.
        entry.join().ifPresent(join -> lines.plain("CONFERENCE;VALUE=URI", join.url()));
        lines.plain("END", "VEVENT");
    }

    private static String description(CalendarEntry entry, Sheet sheet, String page) {
        var join = entry.join().map(address -> sheet.words().of("action.calendar.join", "address", address.url()));
        return Stream.of(sheet.hostedBy(entry.action()), join, Optional.of(page))
                .flatMap(Optional::stream)
                .collect(joining("\n"));
    }

    // What is due on a day takes up nobody's time.
    private static void writeTime(CalendarEntry entry, CalendarLines lines) {
        if (entry.isByTheClock()) {
            var zone = entry.action().outline().zone();
            lines.local("DTSTART", entry.begins(), zone).local("DTEND", entry.ends(), zone);
        } else {
            lines.day("DTSTART", entry.action().day()).plain("TRANSP", "TRANSPARENT");
        }
    }
}
