package org.sextant.action.ui;

import com.vaadin.flow.component.Html;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.action.Achievements.Mark;
import org.springframework.web.util.HtmlUtils;

/** How a number has added up, and how high it is to be by which day. It says nothing that the tables beside it do not say. */
final class GoalChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 160;
    private static final int TOP = 22;
    private static final int FOOT = 24;
    private static final int SIDE = 10;
    // Half of a written day, which is not to be cut off at the edge.
    private static final int LABEL = 48;

    /** What is wanted by a day, each as it is written. */
    record Goal(int wanted, String said, LocalDate due, String day) {}

    private final List<Mark> marks;
    private final List<Goal> goals;
    private final boolean fromTheRight;
    private final LocalDate first;
    private final long days;
    private final long most;

    private GoalChart(List<Mark> marks, List<Goal> goals, boolean fromTheRight) {
        this.marks = marks;
        this.goals = goals;
        this.fromTheRight = fromTheRight;
        first = days(marks, goals).min(LocalDate::compareTo).orElseThrow();
        var last = days(marks, goals).max(LocalDate::compareTo).orElseThrow();
        days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        most = Stream.concat(marks.stream().map(Mark::number), goals.stream().map(goal -> (long) goal.wanted()))
                .max(Long::compare)
                .filter(highest -> highest > 0)
                .orElse(1L);
    }

    private static Stream<LocalDate> days(List<Mark> marks, List<Goal> goals) {
        return Stream.concat(marks.stream().map(Mark::day), goals.stream().map(Goal::due));
    }

    /**
     * The chart.
     *
     * @param marks at least one
     * @param name what it shows
     * @param fromTheRight whether time goes as the text does
     */
    static Html of(List<Mark> marks, List<Goal> goals, String name, boolean fromTheRight) {
        return new Html(new GoalChart(marks, goals, fromTheRight).svg(name));
    }

    private String svg(String name) {
        return "<svg class=\"bars\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">"
                        .formatted(HtmlUtils.htmlEscape(name), WIDTH, HEIGHT + FOOT, WIDTH, HEIGHT + FOOT)
                + goals.stream().map(this::goal).collect(Collectors.joining())
                + "<path class=\"sum\" d=\"%s\"/>".formatted(line())
                + "<line class=\"limb\" x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/></svg>"
                        .formatted(HEIGHT, WIDTH, HEIGHT);
    }

    // It rises on the day on which something was added, and stays there until the next.
    private String line() {
        return "M" + x(first) + " " + HEIGHT
                + marks.stream()
                        .map(mark -> "H" + x(mark.day()) + "V" + y(mark.number()))
                        .collect(Collectors.joining());
    }

    private String goal(Goal goal) {
        var x = x(goal.due());
        var y = y(goal.wanted());
        var middle = Math.clamp(x, LABEL, WIDTH - LABEL);
        return String.format(
                Locale.ROOT,
                "<path class=\"aim\" d=\"M%d %dH%dV%d\"/><text x=\"%d\" y=\"%d\">%s</text>"
                        + "<text class=\"when\" x=\"%d\" y=\"%d\">%s</text>",
                x(first),
                y,
                x,
                HEIGHT,
                middle,
                y - 6,
                HtmlUtils.htmlEscape(goal.said()),
                middle,
                HEIGHT + 17,
                HtmlUtils.htmlEscape(goal.day()));
    }

    private int x(LocalDate day) {
        var along = SIDE + (int) ((WIDTH - 2L * SIDE) * ChronoUnit.DAYS.between(first, day) / days);
        return fromTheRight ? WIDTH - along : along;
    }

    private int y(long number) {
        return HEIGHT - (int) ((HEIGHT - TOP) * number / most);
    }
}
