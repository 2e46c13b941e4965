package org.sextant.member.directory.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of people, as a spreadsheet saves it: UTF-8, a head, cells separated by commas, semicolons or tabs.
 *
 * @param head the names of its columns
 * @param rows below the head, each as long as it was written
 */
public record PeopleFile(List<String> head, List<List<String>> rows) {

    /** In bytes. */
    public static final int LARGEST = 1024 * 1024;

    /** People in one file. */
    public static final int MOST = 5000;

    private static final int MOST_COLUMNS = 50;

    /** What was read, or why it could not be. */
    public sealed interface Reading {

        record Read(PeopleFile file) implements Reading {}

        /** Larger, or of more people, than is taken. */
        record TooLarge() implements Reading {}

        /** No text in UTF-8, or no table. */
        record Unreadable() implements Reading {}

        /** A head at most. */
        record Empty() implements Reading {}
    }

    public PeopleFile {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    public static Reading read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Reading.TooLarge();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return of(records(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (IOException otherEncodingOrBrokenQuotes) {
            return new Reading.Unreadable();
        }
    }

    private static Reading of(List<List<String>> records) {
        if (records.size() > MOST + 1) {
            return new Reading.TooLarge();
        }
        if (records.size() < 2) {
            return new Reading.Empty();
        }
        return records.getFirst().size() > MOST_COLUMNS
                ? new Reading.Unreadable()
                : new Reading.Read(new PeopleFile(records.getFirst(), records.subList(1, records.size())));
    }

    private static List<List<String>> records(String text) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        var records = new ArrayList<List<String>>();
        try (var parser = format.parse(new StringReader(text))) {
            for (var record : parser) {
                records.add(cells(record));
                if (records.size() > MOST + 1) {
                    break;
                }
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        return records;
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().toList();
    }

    // Which of them the head holds most often.
    private static char separator(String text) {
        var head = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate ->
                        head.chars().filter(sign -> sign == candidate).count()))
                .orElseThrow();
    }

    /** The column that holds addresses, as far as the head or the first rows tell. */
    public Optional<Integer> addresses() {
        return Stream.iterate(0, column -> column < head.size(), column -> column + 1)
                .filter(column ->
                        rows.stream().limit(5).anyMatch(row -> cell(row, column).contains("@")))
                .findFirst();
    }

    /** Empty where the row is shorter. */
    public static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
