package org.sextant.place;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** A file of facts that comes with Sextant, in the folder {@code reference}: a heading, then a row for each fact. */
public final class ShippedFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ShippedFile() {}

    /**
     * Its rows, in their order.
     *
     * @param name as in {@code states.csv}
     */
    public static <T> List<T> rows(String name, Function<CSVRecord, T> reading) {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("reference/" + name).getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.stream().map(reading).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
