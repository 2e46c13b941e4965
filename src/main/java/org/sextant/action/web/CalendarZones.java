package org.sextant.action.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sextant.shell.CalendarLines;

/** Tells a calendar what the clocks of the zones in it show: each change between the first and the last thing of a zone, one by one, and the time before; that which brought summer time, where the first is in it. */
final class CalendarZones {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    /** From when to when something is in a zone. */
    private record Stretch(Instant from, Instant to) {

        Stretch and(Stretch other) {
            return new Stretch(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
        }
    }

    private CalendarZones() {}

    static void write(List<CalendarEntry> entries, CalendarLines lines) {
        entries.stream()
                .filter(CalendarEntry::isByTheClock)
                .collect(Collectors.toMap(
                        (CalendarEntry entry) -> entry.action().outline().zone().getId(),
                        entry -> new Stretch(entry.begins(), entry.ends()),
                        Stretch::and,
                        TreeMap::new))
                .forEach((zone, stretch) -> write(ZoneId.of(zone), stretch, lines));
    }

    private static void write(ZoneId zone, Stretch stretch, CalendarLines lines) {
        var rules = zone.getRules();
        lines.plain("BEGIN", "VTIMEZONE").plain("TZID", zone.getId());
        // What begins in summer time begins with the change that brought it: without that a calendar takes it for the
        // time of all the year.
        var summer = rules.isDaylightSavings(stretch.from())
                ? rules.previousTransition(stretch.from().plusNanos(1))
                : null;
        var first = summer == null ? rules.getOffset(stretch.from()) : summer.getOffsetBefore();
        write("STANDARD", LONG_AGO, Map.entry(first, first), lines);
        var change = summer == null ? rules.nextTransition(stretch.from()) : summer;
        while (change != null && !change.getInstant().isAfter(stretch.to())) {
            write(zone, change, lines);
            change = rules.nextTransition(change.getInstant());
        }
        lines.plain("END", "VTIMEZONE");
    }

    private static void write(ZoneId zone, ZoneOffsetTransition change, CalendarLines lines) {
        var summer = zone.getRules().isDaylightSavings(change.getInstant());
        write(
                summer ? "DAYLIGHT" : "STANDARD",
                change.getDateTimeBefore(),
                Map.entry(change.getOffsetBefore(), change.getOffsetAfter()),
                lines);
    }

    private static void write(
            String kind, LocalDateTime onset, Map.Entry<ZoneOffset, ZoneOffset> change, CalendarLines lines) {
        lines.plain("BEGIN", kind)
                .local("DTSTART", onset)
                .plain("TZOFFSETFROM", offset(change.getKey()))
                .plain("TZOFFSETTO", offset(change.getValue()))
                .plain("END", kind);
    }

    // As iCalendar wants it: +0100, and never -0000.
    private static String offset(ZoneOffset offset) {
        var minutes = Math.abs(offset.getTotalSeconds()) / 60;
        return "%s%02d%02d".formatted(offset.getTotalSeconds() < 0 ? "-" : "+", minutes / 60, minutes % 60);
    }
}
