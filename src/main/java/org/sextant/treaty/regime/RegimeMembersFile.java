package org.sextant.treaty.regime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.place.Places;
import org.sextant.reference.Line;
import org.sextant.reference.ReferenceFile;
import org.sextant.shell.Words;
import org.sextant.treaty.Confidence;
import org.sextant.treaty.PartialDate;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** The members of the regimes, one State in one regime a line. */
@Component
class RegimeMembersFile implements ReferenceFile {

    private static final int ORDER = 60;

    /** A line, read. */
    record Member(String regime, CountryCode state, Optional<PartialDate> since, String note, Confidence confidence) {}

    private final Places places;

    RegimeMembersFile(Places places) {
        this.places = places;
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
                line.of("note"),
                RegimesFile.confidence(line));
    }

    private CountryCode state(String iso3) {
        return places.byIso3(iso3).orElseThrow().code();
    }
}
