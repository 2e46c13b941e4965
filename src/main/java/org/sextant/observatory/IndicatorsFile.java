package org.sextant.observatory;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.sextant.observatory.Indicator.Kind;
import org.sextant.place.Places;
import org.sextant.reference.Line;
import org.sextant.reference.ReferenceFile;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** The figures, one a line: State, indicator, year, value, source, and how sure we are. */
@Component
class IndicatorsFile implements ReferenceFile {

    private static final int ORDER = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Set<String> CONFIDENCES = Set.of("confirmed", "likely", "known");

    private final Places places;

    IndicatorsFile(Places places) {
        this.places = places;
    }

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("observatory.file");
    }

    @Override
    public List<String> columns() {
        return List.of("iso3", "indicator", "year", "value", "source", "confidence");
    }

    @Override
    public List<String> key() {
        return List.of("iso3", "indicator");
    }

    @Override
    public List<String> wrongIn(Line line) {
        var readings = new LinkedHashMap<String, Consumer<String>>();
        readings.put("iso3", this::state);
        readings.put("indicator", IndicatorsFile::kind);
        readings.put("year", IndicatorsFile::year);
        readings.put("value", BigDecimal::new);
        readings.put("source", source -> require(!source.isEmpty()));
        readings.put("confidence", confidence -> require(CONFIDENCES.contains(confidence)));
        return line.wrong(readings);
    }

    Indicator indicator(Line line) {
        return new Indicator(
                state(line.of("iso3")),
                kind(line.of("indicator")),
                year(line.of("year")),
                new BigDecimal(line.of("value")),
                line.of("source"),
                line.of("confidence").equals("confirmed"));
    }

    private CountryCode state(String iso3) {
        return places.byIso3(iso3).orElseThrow().code();
    }

    private static Kind kind(String word) {
        return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static int year(String written) {
        var year = Integer.parseInt(written);
        require(year >= FIRST_YEAR && year <= LAST_YEAR);
        return year;
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("Not a figure of a State");
        }
    }
}
