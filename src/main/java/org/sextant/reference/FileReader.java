package org.sextant.reference;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file whole, or says what is wrong in it. Columns that its owner does not know are passed over. */
final class FileReader {

    /** The longest file, in characters: three times the longest that is shipped. */
    static final int LONGEST = 1_000_000;

    /** More faults than this are not told at once. */
    static final int MOST_FAULTS = 20;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ReferenceFile file;

    FileReader(ReferenceFile file) {
        this.file = file;
    }

    /** The lines that came with Sextant. */
    static List<Line> shipped(ReferenceFile file) {
        return switch (new FileReader(file).read(file.shipped())) {
            case Reading.Good(var lines) -> lines;
            case Reading.Faulty(var faults) ->
                throw new IllegalStateException("A file that is shipped can be read: " + file.name() + " " + faults);
        };
    }

    Reading read(String csv) {
        if (csv.length() > LONGEST) {
            return faulty(0, Fault.Kind.TOO_LONG, "");
        }
        try (var rows = FORMAT.parse(new StringReader(csv.replace(BYTE_ORDER_MARK, "")))) {
            return rows.getHeaderNames().containsAll(file.columns())
                    ? read(rows)
                    : faulty(1, Fault.Kind.NO_HEADING, String.join(",", rows.getHeaderNames()));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException unreadable) {
            return faulty(0, Fault.Kind.UNREADABLE, "");
        }
    }

    private Reading read(CSVParser rows) {
        var lines = new ArrayList<Line>();
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (var row : rows) {
            var line = line(row);
            faults.addAll(faults(line, row.getRecordNumber() + 1, seen));
            lines.add(line);
            if (faults.size() >= MOST_FAULTS) {
                break;
            }
        }
        if (lines.isEmpty()) {
            return faulty(0, Fault.Kind.EMPTY, "");
        }
        return faults.isEmpty()
                ? new Reading.Good(lines)
                : new Reading.Faulty(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
    }

    private List<Fault> faults(Line line, long number, Set<String> seen) {
        if (!seen.add(line.about(file.key()))) {
            return List.of(new Fault(number, Fault.Kind.TWICE, line.about(file.key())));
        }
        return file.wrongIn(line).stream()
                .map(column -> new Fault(number, Fault.Kind.WRONG, column + ": " + line.of(column)))
                .toList();
    }

    private Line line(CSVRecord row) {
        var cells = new LinkedHashMap<String, String>();
        Stream.concat(file.columns().stream(), file.mayHave().stream())
                .forEach(column ->
                        cells.put(column, row.isSet(column) ? row.get(column).strip() : ""));
        return new Line(cells);
    }

    private static Reading faulty(long line, Fault.Kind kind, String shown) {
        return new Reading.Faulty(List.of(new Fault(line, kind, shown)));
    }
}
