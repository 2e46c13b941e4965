package org.sextant.site.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.sextant.shell.CalendarSource;
import org.sextant.shell.CalendarSource.Entry;
import org.sextant.shell.KeptFor;
import org.springframework.stereotype.Component;

/** What every feature knows of a month, in memory: a view costs no query. At most a second behind the database. */
@Component
class MovementCalendar {

    /** Before it no State had put its name to any of the treaties. */
    static final YearMonth FIRST = YearMonth.of(1951, 1);

    private static final int YEARS_AHEAD = 3;
    private static final int MONTHS_IN_FEED = 12;

    private static final Comparator<Entry> BY_TIME = Comparator.comparing(
                    (Entry entry) -> entry.when().first())
            .thenComparing(entry -> entry.when().hours().isPresent())
            .thenComparing(Entry::sort)
            .thenComparing(Entry::key);

    private final List<CalendarSource> sources;
    private final KeptFor<YearMonth, List<Entry>> months;
    private final KeptFor<YearMonth, List<Entry>> feeds;
    private final Clock clock;

    MovementCalendar(List<CalendarSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
        this.months = new KeptFor<>(month -> read(month.atDay(1), month.atEndOfMonth()), clock);
        this.feeds = new KeptFor<>(
                month -> read(
                        month.minusMonths(1).atDay(1),
                        month.plusMonths(MONTHS_IN_FEED).atEndOfMonth()),
                clock);
    }

    YearMonth now() {
        return YearMonth.now(clock);
    }

    /** Whether the calendar has a page for that month. */
    boolean has(YearMonth month) {
        return !month.isBefore(FIRST) && !month.isAfter(now().plusYears(YEARS_AHEAD));
    }

    /** In the order of time. */
    List<Entry> of(YearMonth month) {
        return months.get(month);
    }

    /** The last month, this one and a year to come. */
    List<Entry> around() {
        return feeds.get(now());
    }

    private List<Entry> read(LocalDate first, LocalDate last) {
        return sources.stream()
                .flatMap(source -> source.between(first, last).stream())
                .sorted(BY_TIME)
                .toList();
    }
}
