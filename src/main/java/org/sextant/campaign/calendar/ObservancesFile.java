package org.sextant.campaign.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;
import org.springframework.core.io.ClassPathResource;

/** The observances as {@code reference/observances.csv} has them. */
final class ObservancesFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ObservancesFile() {}

    static List<Observance> read() {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("reference/observances.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.stream().map(ObservancesFile::observance).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Observance observance(CSVRecord row) {
        var names = Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> row.get("name_" + language.tag())));
        var principles = Arrays.stream(row.get("principles").split(";"))
                .map(id -> Principle.ofId(id).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Principle.class)));
        return new Observance(
                new Slug(row.get("id")), new LocalizedText(names), principles, DayRule.parse(row.get("date")));
    }
}
