package org.sextant.treaty.regime;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.sextant.place.Places;
import org.sextant.place.ShippedFile;
import org.sextant.reference.Line;
import org.sextant.reference.ReferenceFile;
import org.sextant.shell.Words;
import org.sextant.treaty.Confidence;
import org.sextant.treaty.PartialDate;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

/** The members of the regimes, one State in one regime a line, in English; what its notes say in other languages lies beside it. */
@Component
class RegimeMembersFile implements ReferenceFile {

    private static final int ORDER = 60;

    /** The notes in every language, by what they say in English: many States share one. */
    private static final String NOTES = "regime-member-notes.csv";

    /** A line, read. */
    record Member(
            String regime,
            CountryCode state,
            Optional<PartialDate> since,
            Optional<LocalizedText> note,
            Confidence confidence) {}

    private final Places places;
    private final Map<String, LocalizedText> notes;

    RegimeMembersFile(Places places) {
        this.places = places;
        this.notes = ShippedFile.rows(NOTES, RegimeMembersFile::note).stream()
                .collect(toMap(note -> note.in(Language.EN), Function.identity()));
    }

    @Override
    public String name() {
        return "regime-members";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("regime.members-file");
    }

    @Override
    public List<String> columns() {
        return List.of("regime_id", "iso3", "since", "note", "confidence");
    }

    @Override
    public List<String> key() {
        return List.of("regime_id", "iso3");
    }

    @Override
    public List<String> wrongIn(Line line) {
        var readings = new LinkedHashMap<String, Consumer<String>>();
        readings.put("regime_id", RegimesFile::id);
        readings.put("iso3", this::state);
        readings.put("since", _ -> RegimesFile.date(line, "since"));
        readings.put("confidence", _ -> RegimesFile.confidence(line));
        return line.wrong(readings);
    }

    Member member(Line line) {
        return new Member(
                line.of("regime_id"),
                state(line.of("iso3")),
                RegimesFile.date(line, "since"),
                line.said("note").map(note -> notes.getOrDefault(note, LocalizedText.of(Language.EN, note))),
                RegimesFile.confidence(line));
    }

    private static LocalizedText note(CSVRecord row) {
        return new LocalizedText(Arrays.stream(Language.values())
                .collect(toMap(Function.identity(), language -> row.get(language.tag()))));
    }

    private CountryCode state(String iso3) {
        return places.byIso3(iso3).orElseThrow().code();
    }
}
