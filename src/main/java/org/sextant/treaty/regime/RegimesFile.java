package org.sextant.treaty.regime;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.sextant.place.ShippedFile;
import org.sextant.reference.Line;
import org.sextant.reference.ReferenceFile;
import org.sextant.reference.Translated;
import org.sextant.shell.Words;
import org.sextant.treaty.Confidence;
import org.sextant.treaty.PartialDate;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** The regimes, one a line, in English; their names and notes in other languages lie beside it in {@code regime-names.csv}. */
@Component
class RegimesFile implements ReferenceFile {

    private static final int ORDER = 50;
    private static final String NAMES = "regime-names.csv";

    private final Translated named;
    private final Translated noted;

    RegimesFile() {
        named = new Translated(this, "id", "name", texts("name_"));
        noted = new Translated(this, "id", "note", texts("note_"));
    }

    @Override
    public String name() {
        return "free-movement-regimes";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("regime.file");
    }

    @Override
    public List<String> columns() {
        return Stream.of(
                        Stream.of("id", "name", "founding_instrument", "adopted_on", "in_force_on"),
                        Arrays.stream(Freedom.values()).map(RegimesFile::column),
                        Stream.of("note", "source", "as_of", "confidence"))
                .flatMap(columns -> columns)
                .toList();
    }

    @Override
    public List<String> key() {
        return List.of("id");
    }

    @Override
    public List<String> wrongIn(Line line) {
        var readings = new LinkedHashMap<String, Consumer<String>>();
        readings.put("id", RegimesFile::id);
        readings.put("name", name -> LocalizedText.of(Language.EN, name));
        readings.put("adopted_on", _ -> date(line, "adopted_on"));
        readings.put("in_force_on", _ -> date(line, "in_force_on"));
        for (var freedom : Freedom.values()) {
            readings.put(column(freedom), _ -> grant(line, freedom));
        }
        readings.put("note", note -> LocalizedText.of(Language.EN, note));
        readings.put("source", source -> require(!source.isEmpty()));
        readings.put("as_of", PartialDate::new);
        readings.put("confidence", _ -> confidence(line));
        return line.wrong(readings);
    }

    /** Without its members, which are in another file. */
    Regime regime(Line line) {
        return new Regime(
                line.of("id"),
                named.of(line).orElseGet(() -> LocalizedText.of(Language.EN, line.of("name"))),
                line.of("founding_instrument"),
                date(line, "adopted_on"),
                date(line, "in_force_on"),
                Arrays.stream(Freedom.values()).collect(toMap(Function.identity(), freedom -> grant(line, freedom))),
                noted.of(line).orElseGet(() -> LocalizedText.of(Language.EN, line.of("note"))),
                line.of("source"),
                new PartialDate(line.of("as_of")),
                confidence(line),
                List.of());
    }

    static Optional<PartialDate> date(Line line, String column) {
        return line.said(column).map(PartialDate::new);
    }

    static Confidence confidence(Line line) {
        return Confidence.valueOf(line.of("confidence").toUpperCase(Locale.ROOT));
    }

    // "eu" is shorter than an address would be.
    static void id(String id) {
        require(Slug.valid("id-" + id));
    }

    private static Grant grant(Line line, Freedom freedom) {
        return Grant.valueOf(line.of(column(freedom)).toUpperCase(Locale.ROOT));
    }

    private static String column(Freedom freedom) {
        return freedom.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, LocalizedText> texts(String column) {
        return ShippedFile.rows(NAMES, row -> Map.entry(row.get("id"), text(row, column))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static LocalizedText text(CSVRecord row, String column) {
        return new LocalizedText(Arrays.stream(Language.values())
                .collect(toMap(Function.identity(), language -> row.get(column + language.tag()))));
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("Not a regime of free movement");
        }
    }
}
