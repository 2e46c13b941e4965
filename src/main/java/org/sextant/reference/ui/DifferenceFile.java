package org.sextant.reference.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.reference.Differences;
import org.sextant.shell.CsvLine;
import org.sextant.shell.Words;

/** Everything that a newer file changes, for who reads it in a spreadsheet before agreeing. */
final class DifferenceFile {

    private DifferenceFile() {}

    static DownloadHandler of(Differences differences, Words words) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = lines(differences, words).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "changes.csv", "text/csv; charset=utf-8", bytes.length);
        });
    }

    static String lines(Differences differences, Words words) {
        var head = Stream.of("about", "what", "before", "after")
                .map(column -> words.of("reference.changes." + column))
                .toList();
        return Stream.concat(
                        Stream.of(head),
                        differences.rows().stream()
                                .map(row -> List.of(
                                        row.about(),
                                        words.of("reference.changes", row.kind()),
                                        row.before(),
                                        row.after())))
                .map(CsvLine::of)
                .collect(joining());
    }
}
