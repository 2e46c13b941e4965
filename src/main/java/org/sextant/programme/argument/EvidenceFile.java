package org.sextant.programme.argument;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sextant.vocabulary.ClaimId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The evidence as {@code reference/evidence.csv} has it, in English, with the translations beside it in {@code programme/evidence}. */
final class EvidenceFile {

    private static final String EVERY_DEBATE = "general";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<Language, Map<String, String>> translations = new EnumMap<>(Language.class);

    private EvidenceFile() {
        for (var language : Language.values()) {
            if (language != Language.EN) {
                translations.put(language, translated(language));
            }
        }
    }

    static List<Evidence> read() {
        var file = new EvidenceFile();
        try (var reader = new InputStreamReader(
                        new ClassPathResource("reference/evidence.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.stream().map(file::evidence).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> translated(Language language) {
        var path = "programme/evidence/" + language.tag() + ".yaml";
        try (var file = new ClassPathResource(path).getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<Map<String, String>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Evidence evidence(CSVRecord row) {
        var claim = Optional.of(row.get("claim"))
                .filter(name -> !name.equals(EVERY_DEBATE))
                .map(ClaimId::new);
        return new Evidence(
                row.get("id"),
                claim,
                Side.valueOf(constant(row.get("side"))),
                statement(row),
                source(row),
                Confidence.valueOf(constant(row.get("confidence"))));
    }

    private LocalizedText statement(CSVRecord row) {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.put(Language.EN, typeset(row.get("statement")));
        translations.forEach((language, statements) -> {
            var translated = statements.get(row.get("id"));
            if (translated != null) {
                texts.put(language, translated);
            }
        });
        return new LocalizedText(texts);
    }

    private static Source source(CSVRecord row) {
        return new Source(
                typeset(row.get("source_author")),
                typeset(row.get("source_title")),
                Integer.parseInt(row.get("source_year")),
                Source.Kind.valueOf(constant(row.get("source_kind"))),
                row.get("identifier"));
    }

    // The file is typed with what a keyboard has.
    private static String typeset(String typed) {
        return typed.replace('\'', '’').replace(" %", "\u00A0%");
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
