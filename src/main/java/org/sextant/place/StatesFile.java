package org.sextant.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.sextant.place.Place.Standing;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;

/** The members and observers of the United Nations, as {@code reference/states.csv} has them. */
final class StatesFile {

    private StatesFile() {}

    static List<Place> read() {
        return ShippedFile.rows("states.csv", StatesFile::place);
    }

    private static Place place(CSVRecord row) {
        return new Place(
                new CountryCode(row.get("iso2")),
                row.get("iso3"),
                names(row),
                Standing.valueOf(row.get("un_status").toUpperCase(Locale.ROOT)),
                Optional.of(Region.valueOf(row.get("region").toUpperCase(Locale.ROOT))));
    }

    static LocalizedText names(CSVRecord row) {
        return new LocalizedText(Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> row.get("name_" + language.tag()))));
    }
}
