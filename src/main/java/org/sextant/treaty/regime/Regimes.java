package org.sextant.treaty.regime;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.sextant.place.Places;
import org.sextant.place.ReferenceFile;
import org.sextant.treaty.Confidence;
import org.sextant.treaty.PartialDate;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

/** The regimes of free movement, in memory. */
@Component
public class Regimes {

    private record Listed(String regime, Membership membership) {}

    private record Words(LocalizedText name, LocalizedText note) {}

    private final List<Regime> regimes;

    Regimes(Places places) {
        var members = ReferenceFile.rows("regime-members.csv", row -> listed(row, places)).stream()
                .collect(groupingBy(Listed::regime, mapping(Listed::membership, toList())));
        var names = ReferenceFile.rows("regime-names.csv", row -> Map.entry(row.get("id"), words(row))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        regimes = ReferenceFile.rows(
                "free-movement-regimes.csv",
                row -> regime(
                        row,
                        Objects.requireNonNull(names.get(row.get("id"))),
                        members.getOrDefault(row.get("id"), List.of())));
    }

    public List<Regime> all() {
        return regimes;
    }

    /** Those that the State is a member of. */
    public List<Regime> of(CountryCode code) {
        return regimes.stream().filter(regime -> regime.of(code).isPresent()).toList();
    }

    private static Words words(CSVRecord row) {
        return new Words(text(row, "name_"), text(row, "note_"));
    }

    private static LocalizedText text(CSVRecord row, String column) {
        return new LocalizedText(Arrays.stream(Language.values())
                .collect(toMap(language -> language, language -> row.get(column + language.tag()))));
    }

    private static Regime regime(CSVRecord row, Words words, List<Membership> members) {
        return new Regime(
                row.get("id"),
                words.name(),
                row.get("founding_instrument"),
                date(row, "adopted_on"),
                date(row, "in_force_on"),
                Arrays.stream(Freedom.values()).collect(toMap(freedom -> freedom, freedom -> grant(row, freedom))),
                words.note(),
                row.get("source"),
                new PartialDate(row.get("as_of")),
                confidence(row),
                members);
    }

    private static Listed listed(CSVRecord row, Places places) {
        return new Listed(
                row.get("regime_id"),
                new Membership(
                        places.byIso3(row.get("iso3")).orElseThrow(),
                        date(row, "since"),
                        row.get("note"),
                        confidence(row)));
    }

    private static Grant grant(CSVRecord row, Freedom freedom) {
        return Grant.valueOf(row.get(freedom.name().toLowerCase(Locale.ROOT)).toUpperCase(Locale.ROOT));
    }

    private static Confidence confidence(CSVRecord row) {
        return Confidence.valueOf(row.get("confidence").toUpperCase(Locale.ROOT));
    }

    private static Optional<PartialDate> date(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty()).map(PartialDate::new);
    }
}
