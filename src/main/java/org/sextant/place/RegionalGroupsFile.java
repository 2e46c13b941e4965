package org.sextant.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sextant.reference.Line;
import org.sextant.reference.ReferenceFile;
import org.sextant.reference.Translated;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** The regional groups, one State in one group a line, in English; their names in other languages lie beside it in {@code regional-group-names.csv}. */
@Component
class RegionalGroupsFile implements ReferenceFile {

    private static final int ORDER = 100;
    private static final String GROUP = "group_id";

    /** A line, read. */
    record Member(String group, LocalizedText name, CountryCode state) {}

    private final Places places;
    private final Translated names;

    RegionalGroupsFile(Places places) {
        this.places = places;
        this.names = new Translated(this, GROUP, "name", translations());
    }

    @Override
    public String name() {
        return "regional-groups";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("place.groups.file");
    }

    @Override
    public List<String> columns() {
        return List.of(GROUP, "name", "iso3");
    }

    @Override
    public List<String> key() {
        return List.of(GROUP, "iso3");
    }

    @Override
    public List<String> wrongIn(Line line) {
        var readings = new LinkedHashMap<String, Consumer<String>>();
        readings.put(GROUP, RegionalGroupsFile::id);
        readings.put("name", name -> LocalizedText.of(Language.EN, name));
        readings.put("iso3", this::state);
        return line.wrong(readings);
    }

    Member member(Line line) {
        return new Member(
                line.of(GROUP),
                names.of(line).orElseGet(() -> LocalizedText.of(Language.EN, line.of("name"))),
                state(line.of("iso3")));
    }

    // "au" is shorter than an address would be.
    private static void id(String id) {
        if (!Slug.valid("id-" + id)) {
            throw new IllegalArgumentException("Not the name of a group");
        }
    }

    private CountryCode state(String iso3) {
        return places.byIso3(iso3).orElseThrow().code();
    }

    private static Map<String, LocalizedText> translations() {
        return ShippedFile.rows("regional-group-names.csv", row -> Map.entry(row.get("id"), StatesFile.names(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
