package org.sextant.action;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the actions of a campaign have come to: of those that are done what their results say, of those that go on what has been counted so far.
 *
 * @param actions those that have come to something, the latest first
 */
public record Achievements(List<ActionCard> actions) {

    // A chart with more bars than this cannot be read.
    private static final int MOST_WEEKS = 26;
    private static final int MOST_MONTHS = 60;

    public Achievements {
        actions = actions.stream()
                .filter(action -> !figures(action).isEmpty())
                .sorted(Comparator.comparing(ActionCard::ends).reversed())
                .toList();
    }

    public static Figures figures(ActionCard action) {
        return action.result().map(Result::figures).orElse(action.counted());
    }

    /** All of them together. */
    public Figures total() {
        return actions.stream().map(Achievements::figures).reduce(Figures.NONE, Figures::and);
    }

    /** What is counted at all, in the order of {@link Figure}. */
    public List<Figure> counted() {
        var total = total();
        return Arrays.stream(Figure.values())
                .filter(figure -> total.of(figure).isPresent())
                .toList();
    }

    /** A span of the chart: how much in it, and its first day. */
    public record Bar(LocalDate from, int number) {}

    /**
     * Week by week, or month by month where that would be too many; each with a bar, also those in which nothing was done.
     *
     * @param today what goes on is counted until then
     */
    public List<Bar> over(Figure figure, LocalDate today) {
        var byDay = byDay(figure, today);
        if (byDay.isEmpty()) {
            return List.of();
        }
        var byWeeks = ChronoUnit.WEEKS.between(Step.WEEK.begin(byDay.firstKey()), byDay.lastKey()) < MOST_WEEKS;
        return bars(byDay, byWeeks ? Step.WEEK : Step.MONTH);
    }

    /** All together up to a day, that day included. */
    public record Mark(LocalDate day, long number) {}

    /**
     * How it has added up: a mark for each day on which something came to it, the earliest first, and one for today.
     *
     * @param today what goes on is counted until then
     */
    public List<Mark> soFar(Figure figure, LocalDate today) {
        var marks = new ArrayList<Mark>();
        var together = 0L;
        for (var added : byDay(figure, today).entrySet()) {
            together += added.getValue();
            marks.add(new Mark(added.getKey(), together));
        }
        if (!marks.isEmpty() && marks.getLast().day().isBefore(today)) {
            marks.add(new Mark(today, together));
        }
        return marks;
    }

    private enum Step {
        WEEK,
        MONTH;

        LocalDate begin(LocalDate day) {
            return switch (this) {
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        LocalDate next(LocalDate begin) {
            return switch (this) {
                case WEEK -> begin.plusWeeks(1);
                case MONTH -> begin.plusMonths(1);
            };
        }
    }

    /** Whether the bars are weeks; else they are months. */
    public static boolean areWeeks(List<Bar> bars) {
        return bars.size() < 2
                || ChronoUnit.DAYS.between(bars.get(0).from(), bars.get(1).from()) == 7;
    }

    private SortedMap<LocalDate, Integer> byDay(Figure figure, LocalDate today) {
        return new TreeMap<>(actions.stream()
                .filter(action -> figures(action).of(figure).isPresent())
                .collect(Collectors.toMap(
                        action -> day(action, today),
                        action -> figures(action).of(figure).orElseThrow(),
                        Integer::sum)));
    }

    private static LocalDate day(ActionCard action, LocalDate today) {
        var last = LocalDate.ofInstant(
                action.ends().minus(Duration.ofNanos(1)), action.outline().zone());
        return action.result().isPresent() && last.isBefore(today) ? last : today;
    }

    // What is older than the first bar can be stands in it.
    private static List<Bar> bars(SortedMap<LocalDate, Integer> byDay, Step step) {
        var last = step.begin(byDay.lastKey());
        var oldest = step.begin(last.minusMonths(MOST_MONTHS));
        var first = step.begin(byDay.firstKey());
        var sums = new TreeMap<LocalDate, Integer>();
        for (var begin = first.isBefore(oldest) ? oldest : first; !begin.isAfter(last); begin = step.next(begin)) {
            sums.put(begin, 0);
        }
        byDay.forEach((day, number) -> {
            var begin = step.begin(day);
            sums.merge(sums.containsKey(begin) ? begin : sums.firstKey(), number, Integer::sum);
        });
        return sums.entrySet().stream()
                .map(sum -> new Bar(sum.getKey(), sum.getValue()))
                .toList();
    }
}
