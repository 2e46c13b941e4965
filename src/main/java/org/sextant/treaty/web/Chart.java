package org.sextant.treaty.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.sextant.shell.DrawnAt;
import org.sextant.treaty.Accessions;
import org.sextant.vocabulary.Language;

/**
 * How many States were bound at the end of each year, as an area of steps.
 *
 * @param area the path
 * @param heights the lines that are read against it
 * @param ticks the years below it
 * @param columns where each year is
 */
record Chart(String area, List<Mark> heights, List<Mark> ticks, Map<Integer, DrawnAt> columns) {

    static final int WIDTH = 342;
    static final int HEIGHT = 120;

    private static final int TOP = 12;
    private static final int ROUND = 20;

    /** Fewer than these have not more than one round decade. */
    private static final int FEW_YEARS = 20;

    /** How much room the number of a year needs on each side. */
    private static final double HALF_A_YEAR = 18;

    /** A number at its place. */
    record Mark(int number, double at) {}

    static Chart of(Accessions accessions, Language language) {
        var years = accessions.years();
        var most = years.isEmpty() ? 0 : years.getLast().bound();
        var top = Math.max(ROUND, (most + ROUND - 1) / ROUND * ROUND);
        var step = years.isEmpty() ? 0 : (double) WIDTH / years.size();
        return new Chart(
                area(years, top, step, language),
                heights(top),
                ticks(years, step, language),
                columns(years, top, step, language));
    }

    private static Map<Integer, DrawnAt> columns(List<Accessions.Year> years, int top, double step, Language language) {
        var columns = new HashMap<Integer, DrawnAt>();
        for (var i = 0; i < years.size(); i++) {
            var y = y(years.get(i).bound(), top);
            var left = Math.min(x(i * step, language), x((i + 1) * step, language));
            columns.put(years.get(i).year(), new DrawnAt(left, y, step, HEIGHT - y));
        }
        return columns;
    }

    private static String area(List<Accessions.Year> years, int top, double step, Language language) {
        var path = new StringBuilder("M" + number(x(0, language)) + " " + HEIGHT);
        for (var i = 0; i < years.size(); i++) {
            path.append("V").append(number(y(years.get(i).bound(), top)));
            path.append("H").append(number(x((i + 1) * step, language)));
        }
        return path.append("V").append(HEIGHT).append("z").toString();
    }

    private static List<Mark> heights(int top) {
        // So that what stands at a line is a round number: thirds of 60 and 180, quarters of 40 and 80
        var lines = top % (3 * ROUND) == 0 ? 3 : 4;
        return IntStream.rangeClosed(0, lines)
                .map(line -> top * line / lines)
                .mapToObj(count -> new Mark(count, y(count, top)))
                .toList();
    }

    // Every tenth year, or every fifth where there are few; time runs as the reader's script does.
    private static List<Mark> ticks(List<Accessions.Year> years, double step, Language language) {
        var ticks = new ArrayList<Mark>();
        var each = years.size() < FEW_YEARS ? 5 : 10;
        for (var i = 0; i < years.size(); i++) {
            if (years.get(i).year() % each == 0) {
                var middle = Math.clamp(x((i + 0.5) * step, language), HALF_A_YEAR, WIDTH - HALF_A_YEAR);
                ticks.add(new Mark(years.get(i).year(), middle));
            }
        }
        return ticks;
    }

    /** Where the column of a year is. */
    DrawnAt at(int year) {
        return Objects.requireNonNull(columns.get(year));
    }

    private static double x(double fromStart, Language language) {
        return language.rightToLeft() ? WIDTH - fromStart : fromStart;
    }

    private static double y(int count, int top) {
        return HEIGHT - (double) (HEIGHT - TOP) * count / top;
    }

    private static String number(double number) {
        return Double.toString(Math.round(number * 10) / 10.0);
    }
}
