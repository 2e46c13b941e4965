package org.sextant.place;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sextant.place.Place.Standing;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.core.io.ClassPathResource;

/** The members and observers of the United Nations, as {@code reference/states.csv} has them. */
final class StatesFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private StatesFile() {}

    static List<Place> read() {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("reference/states.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.stream().map(StatesFile::place).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Place place(CSVRecord row) {
        var names = Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> row.get("name_" + language.tag())));
        return new Place(
                new CountryCode(row.get("iso2")),
                row.get("iso3"),
                new LocalizedText(names),
                Standing.valueOf(row.get("un_status").toUpperCase(Locale.ROOT)));
    }
}
