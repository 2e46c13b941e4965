package org.sextant.place;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.sextant.place.Place.Standing;
import org.sextant.reference.Line;
import org.sextant.reference.ReferenceFile;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

/** The members and observers of the United Nations, one a line. What is kept of a State is kept under its code: none can go. */
@Component
class StatesFile implements ReferenceFile {

    private static final int ORDER = 80;

    @Override
    public String name() {
        return "states";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("place.states.file");
    }

    @Override
    public List<String> columns() {
        return Stream.of(
                        Stream.of("iso2", "iso3"),
                        Arrays.stream(Language.values()).map(StatesFile::column),
                        Stream.of("region", "un_status"))
                .flatMap(columns -> columns)
                .toList();
    }

    @Override
    public List<String> key() {
        return List.of("iso2", "iso3");
    }

    @Override
    public boolean keepsItsLines() {
        return true;
    }

    @Override
    public List<String> wrongIn(Line line) {
        var readings = new LinkedHashMap<String, Consumer<String>>();
        readings.put("iso2", CountryCode::new);
        readings.put("iso3", iso3 -> require(iso3.equals(iso3(line.of("iso2")))));
        for (var language : Language.values()) {
            readings.put(column(language), name -> LocalizedText.of(language, name));
        }
        readings.put("region", StatesFile::region);
        readings.put("un_status", StatesFile::standing);
        return line.wrong(readings);
    }

    static Place place(Line line) {
        return new Place(
                new CountryCode(line.of("iso2")),
                line.of("iso3"),
                new LocalizedText(Arrays.stream(Language.values())
                        .collect(Collectors.toMap(language -> language, language -> line.of(column(language))))),
                standing(line.of("un_status")),
                Optional.of(region(line.of("region"))));
    }

    /** The names in a file that has a column for each language. */
    static LocalizedText names(CSVRecord row) {
        return new LocalizedText(Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> row.get(column(language)))));
    }

    private static String column(Language language) {
        return "name_" + language.tag();
    }

    private static String iso3(String iso2) {
        return Locale.of("", new CountryCode(iso2).alpha2()).getISO3Country();
    }

    private static Region region(String word) {
        return Region.valueOf(word.toUpperCase(Locale.ROOT));
    }

    // Who is neither member nor observer has no line.
    private static Standing standing(String word) {
        var standing = Standing.valueOf(word.toUpperCase(Locale.ROOT));
        require(standing != Standing.OTHER);
        return standing;
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("Not a State in the United Nations");
        }
    }
}
