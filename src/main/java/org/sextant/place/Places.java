package org.sextant.place;

import com.ibm.icu.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Every place of ISO 3166-1, in memory. */
@Component
public class Places {

    private final Map<CountryCode, Place> byCode = new LinkedHashMap<>();
    private final Map<Language, List<Place>> sorted = new EnumMap<>(Language.class);

    Places() {
        StatesFile.read().forEach(place -> byCode.put(place.code(), place));
        Territories.besides(byCode.keySet()).forEach(place -> byCode.put(place.code(), place));
        for (var language : Language.values()) {
            sorted.put(language, alphabetical(language, byCode.values()));
        }
    }

    private static List<Place> alphabetical(Language language, Collection<Place> places) {
        var collator = Collator.getInstance(language.locale());
        return places.stream()
                .sorted(Comparator.comparing(place -> place.in(language), collator))
                .toList();
    }

    /** There is a place for each code. */
    public Place byCode(CountryCode code) {
        return Objects.requireNonNull(byCode.get(code), "Every code of ISO 3166-1 is a place");
    }

    /** Finds a place by its ISO 3166-1 alpha-3 code, whatever its case. */
    public Optional<Place> byIso3(String iso3) {
        return byCode.values().stream()
                .filter(place -> place.iso3().equalsIgnoreCase(iso3))
                .findFirst();
    }

    /** The members of the United Nations, as a reader of the language would look for them in a list. */
    public List<Place> membersBy(Language language) {
        return sortedBy(language).stream()
                .filter(place -> place.standing() == Place.Standing.MEMBER)
                .toList();
    }

    /** Every place: the States first, then the others. */
    public List<Place> all() {
        return List.copyOf(byCode.values());
    }

    /** Every place, as a reader of the language would look for it in a list. */
    public List<Place> sortedBy(Language language) {
        return sorted.getOrDefault(language, List.of());
    }
}
