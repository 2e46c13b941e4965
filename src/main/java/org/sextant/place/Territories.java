package org.sextant.place;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.place.Place.Standing;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;

/** The codes of ISO 3166-1 that are no State in the United Nations, by the names of Unicode CLDR. People live there and sign too. */
final class Territories {

    private Territories() {}

    static List<Place> besides(Set<CountryCode> states) {
        return Arrays.stream(Locale.getISOCountries())
                .map(CountryCode::new)
                .filter(code -> !states.contains(code))
                .map(Territories::place)
                .toList();
    }

    private static Place place(CountryCode code) {
        var names = Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> name(code, language)));
        return new Place(
                code,
                Locale.of("", code.alpha2()).getISO3Country(),
                new LocalizedText(names),
                Standing.OTHER,
                Optional.empty());
    }

    private static String name(CountryCode code, Language language) {
        return new ULocale("", code.alpha2()).getDisplayCountry(ULocale.forLocale(language.locale()));
    }
}
