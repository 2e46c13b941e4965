package org.sextant.action.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionState;
import org.sextant.action.AgendaRows;
import org.sextant.action.SlotSummary;
import org.sextant.shell.Messages;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Writes actions as a calendar. Of a sensitive one it does not say where. */
@Component
class ActionCalendar {

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

    byte[] of(List<ActionCard> actions, String name, Language language) {
        var words = messages.in(language);
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
        actions.forEach(action -> write(action, words, written, lines));
        return lines.plain("END", "VCALENDAR").bytes();
    }

    String name(Language language) {
        return messages.in(language).of("action.page.calendar.name");
    }

    private void write(ActionCard action, Words words, Instant written, CalendarLines lines) {
        if (action.slots().isEmpty()) {
            write(action, Optional.empty(), words, written, lines);
        } else {
            // Each a thing of its own: a rule would need the zone's whole history to be right when the clocks change.
            action.slots().forEach(slot -> write(action, Optional.of(slot), words, written, lines));
        }
    }

    private void write(
            ActionCard action, Optional<SlotSummary> slot, Words words, Instant written, CalendarLines lines) {
        var page = address.of("/" + words.language().tag() + "/actions/" + action.slug());
        lines.plain("BEGIN", "VEVENT").plain("UID", uid(action, slot)).moment("DTSTAMP", written);
        writeTime(action, slot, lines);
        lines.text("SUMMARY", action.outline().title().in(words.language()))
                .text("DESCRIPTION", page)
                .plain("URL", page)
                .plain("STATUS", action.state() == ActionState.CANCELLED ? "CANCELLED" : "CONFIRMED");
        if (!action.outline().sensitive()) {
            lines.text("LOCATION", rows.where(action.outline(), words));
        }
        lines.plain("END", "VEVENT");
    }

    private String uid(ActionCard action, Optional<SlotSummary> slot) {
        return action.id() + slot.map(one -> "-" + one.number()).orElse("") + "@" + address.host();
    }

    // What is due on a day takes up nobody's time.
    private static void writeTime(ActionCard action, Optional<SlotSummary> slot, CalendarLines lines) {
        if (action.kind().isByTheClock()) {
            lines.moment("DTSTART", slot.map(SlotSummary::begins).orElse(action.begins()))
                    .moment("DTEND", slot.map(SlotSummary::ends).orElse(action.ends()));
        } else {
            lines.day("DTSTART", action.day()).plain("TRANSP", "TRANSPARENT");
        }
    }
}
