package org.sextant.reference;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a newer file would change, line by line. */
public record Differences(List<Row> rows) {

    /** What happens to a line, what one must not overlook first: of a line that goes nothing is left to see afterwards. */
    public enum Kind {
        GONE,
        CHANGED,
        ADDED
    }

    /**
     * One line of which the newer file says something else.
     *
     * @param about what the line is about
     * @param before the cells that differ, with their columns; empty for a new line
     * @param after the same in the newer file; empty for one that goes
     */
    public record Row(Kind kind, String about, String before, String after) {}

    public Differences {
        rows = List.copyOf(rows);
    }

    static Differences between(List<Line> before, List<Line> after, List<String> key) {
        var old = byKey(before, key);
        var fresh = byKey(after, key);
        var there = fresh.entrySet().stream()
                .flatMap(entry ->
                        row(entry.getKey(), Optional.ofNullable(old.get(entry.getKey())), entry.getValue(), key)
                                .stream());
        var gone = old.entrySet().stream()
                .filter(entry -> !fresh.containsKey(entry.getKey()))
                .map(entry -> new Row(Kind.GONE, entry.getKey(), told(entry.getValue(), Optional.empty(), key), ""));
        return new Differences(Stream.concat(there, gone)
                .sorted(Comparator.comparing(Row::kind))
                .toList());
    }

    private static Optional<Row> row(String about, Optional<Line> before, Line after, List<String> key) {
        if (before.isEmpty()) {
            return Optional.of(new Row(Kind.ADDED, about, "", told(after, Optional.empty(), key)));
        }
        var old = before.get();
        return old.equals(after)
                ? Optional.empty()
                : Optional.of(new Row(
                        Kind.CHANGED, about, told(old, Optional.of(after), key), told(after, Optional.of(old), key)));
    }

    /** The cells beside the key that say something, or that differ from another line. */
    private static String told(Line line, Optional<Line> other, List<String> key) {
        return line.cells().entrySet().stream()
                .filter(cell -> !key.contains(cell.getKey()))
                .filter(cell -> other.map(one -> !one.of(cell.getKey()).equals(cell.getValue()))
                        .orElse(!cell.getValue().isEmpty()))
                .map(cell -> cell.getKey() + ": " + cell.getValue())
                .collect(joining(" · "));
    }

    private static Map<String, Line> byKey(List<Line> lines, List<String> key) {
        var found = new LinkedHashMap<String, Line>();
        lines.forEach(line -> found.put(line.about(key), line));
        return found;
    }

    public List<Row> of(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    public int count(Kind kind) {
        return of(kind).size();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
