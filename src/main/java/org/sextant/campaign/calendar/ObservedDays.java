package org.sextant.campaign.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.shell.CalendarSource;
import org.sextant.shell.Messages;
import org.springframework.stereotype.Component;

/** In the calendar of the movement: the days and weeks that many observe. */
@Component
class ObservedDays implements CalendarSource {

    private final Almanac almanac;
    private final Messages messages;

    ObservedDays(Almanac almanac, Messages messages) {
        this.almanac = almanac;
        this.messages = messages;
    }

    @Override
    public List<Entry> between(LocalDate first, LocalDate last) {
        return almanac.between(first, last).stream().map(this::entry).toList();
    }

    // They have no page of their own: the programme's principle is what they are about.
    private Entry entry(ObservedDay day) {
        var principles = day.observance().principles();
        return new Entry(
                Sort.OBSERVANCE,
                day.id() + "-" + day.year(),
                new When(day.first(), day.last(), Optional.empty()),
                messages.everywhere(words -> words.of("calendar.observed")),
                day.name(),
                "/principles/"
                        + principles.stream().sorted().findFirst().orElseThrow().id(),
                new About(principles, Set.of()));
    }
}
