package org.sextant.shell;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Content lines of iCalendar (RFC 5545): ended by CRLF, folded before the 76th octet and never inside of a character. */
public final class CalendarLines {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /** A line whose value is a name, a number or an address, and needs no escapes. */
    public CalendarLines plain(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line whose value is text that people read. */
    public CalendarLines text(String name, String value) {
        return plain(name, escaped(value));
    }

    /** A line that says a moment, in UTC. */
    public CalendarLines moment(String name, Instant instant) {
        return plain(name, MOMENT.format(instant));
    }

    /** By the wall clock of a zone, of which the calendar must say what its clocks show. */
    public CalendarLines local(String name, Instant instant, ZoneId zone) {
        return local(name + ";TZID=" + zone.getId(), LocalDateTime.ofInstant(instant, zone));
    }

    /** By a clock that the calendar has told of already. */
    public CalendarLines local(String name, LocalDateTime time) {
        return plain(name, LOCAL.format(time));
    }

    /** A line that says a whole day. */
    public CalendarLines day(String name, LocalDate day) {
        return plain(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    /** The calendar so far. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void fold(String line) {
        var octets = 0;
        for (var i = 0; i < line.length(); ) {
            var character = Character.toString(line.codePointAt(i));
            var size = StandardCharsets.UTF_8.encode(character).remaining();
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
            i += character.length();
        }
        text.append("\r\n");
    }
}
