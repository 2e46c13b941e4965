package org.sextant.programme.argument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sextant.reference.Line;
import org.sextant.reference.ReferenceFile;
import org.sextant.reference.Translated;
import org.sextant.shell.Words;
import org.sextant.vocabulary.ClaimId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The evidence, one sentence a line, in English; its translations lie beside it in {@code programme/evidence}. */
@Component
class EvidenceFile implements ReferenceFile {

    private static final int ORDER = 40;
    private static final String EVERY_DEBATE = "general";
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    private final Translated statements;

    EvidenceFile() {
        statements = new Translated(this, "id", "statement", translations());
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("argument.evidence.file");
    }

    @Override
    public List<String> columns() {
        return List.of(
                "id",
                "claim",
                "side",
                "statement",
                "source_author",
                "source_title",
                "source_year",
                "source_kind",
                "identifier",
                "confidence");
    }

    @Override
    public List<String> key() {
        return List.of("id");
    }

    @Override
    public List<String> wrongIn(Line line) {
        var readings = new LinkedHashMap<String, Consumer<String>>();
        readings.put("id", Slug::new);
        readings.put("claim", EvidenceFile::claim);
        readings.put("side", word -> Side.valueOf(constant(word)));
        readings.put("statement", statement -> LocalizedText.of(Language.EN, statement));
        readings.put("source_author", author -> require(!author.isEmpty()));
        readings.put("source_title", title -> require(!title.isEmpty()));
        readings.put("source_year", EvidenceFile::year);
        readings.put("source_kind", word -> Source.Kind.valueOf(constant(word)));
        readings.put("confidence", word -> Confidence.valueOf(constant(word)));
        return line.wrong(readings);
    }

    Evidence evidence(Line line) {
        return new Evidence(
                line.of("id"),
                claim(line.of("claim")),
                Side.valueOf(constant(line.of("side"))),
                statement(line),
                source(line),
                Confidence.valueOf(constant(line.of("confidence"))));
    }

    private LocalizedText statement(Line line) {
        var english = typeset(line.of("statement"));
        return statements
                .of(line)
                .map(others -> others.with(Language.EN, english))
                .orElseGet(() -> LocalizedText.of(Language.EN, english));
    }

    private static Map<String, LocalizedText> translations() {
        var texts = new HashMap<String, Map<Language, String>>();
        for (var language : Language.values()) {
            if (language != Language.EN) {
                translated(language)
                        .forEach((id, statement) -> texts.computeIfAbsent(id, _ -> new EnumMap<>(Language.class))
                                .put(language, statement));
            }
        }
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> new LocalizedText(text.getValue())));
    }

    private static Map<String, String> translated(Language language) {
        var path = "programme/evidence/" + language.tag() + ".yaml";
        try (var file = new ClassPathResource(path).getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<Map<String, String>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<ClaimId> claim(String name) {
        return name.equals(EVERY_DEBATE) ? Optional.empty() : Optional.of(new ClaimId(name));
    }

    private static Source source(Line line) {
        return new Source(
                typeset(line.of("source_author")),
                typeset(line.of("source_title")),
                year(line.of("source_year")),
                Source.Kind.valueOf(constant(line.of("source_kind"))),
                line.of("identifier"));
    }

    private static int year(String written) {
        var year = Integer.parseInt(written);
        require(year >= FIRST_YEAR && year <= LAST_YEAR);
        return year;
    }

    // The file is typed with what a keyboard has.
    private static String typeset(String typed) {
        return typed.replace('\'', '’').replace(" %", "\u00A0%");
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("Not a piece of evidence");
        }
    }
}
