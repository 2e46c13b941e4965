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
import org.sextant.reference.InForce;
import org.sextant.reference.NewerFiles;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Every place of ISO 3166-1, in memory: the States as the file that holds has them. */
@Component
public class Places {

    private record Known(Map<CountryCode, Place> byCode, Map<Language, List<Place>> sorted) {

        static Known of(List<Place> states) {
            var byCode = new LinkedHashMap<CountryCode, Place>();
            states.forEach(place -> byCode.put(place.code(), place));
            Territories.besides(byCode.keySet()).forEach(place -> byCode.put(place.code(), place));
            var sorted = new EnumMap<Language, List<Place>>(Language.class);
            for (var language : Language.values()) {
                sorted.put(language, alphabetical(language, byCode.values()));
            }
            return new Known(byCode, sorted);
        }
    }

    private final InForce<Known> known;

    Places(StatesFile file, NewerFiles newer) {
        known = new InForce<>(
                file,
                newer,
                lines -> Known.of(lines.stream().map(StatesFile::place).toList()));
    }

    /** Which edition of the States holds: where a place is kept, it is to be asked for anew once it is another. */
    public String edition() {
        return known.edition();
    }

    private static List<Place> alphabetical(Language language, Collection<Place> places) {
        var collator = Collator.getInstance(language.locale());
        return places.stream()
                .sorted(Comparator.comparing(place -> place.in(language), collator))
                .toList();
    }

    /** There is a place for each code. */
    public Place byCode(CountryCode code) {
        return Objects.requireNonNull(known.get().byCode().get(code), "Every code of ISO 3166-1 is a place");
    }

    /** Finds a place by its ISO 3166-1 alpha-3 code, whatever its case. */
    public Optional<Place> byIso3(String iso3) {
        return known.get().byCode().values().stream()
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
        return List.copyOf(known.get().byCode().values());
    }

    /** Every place, as a reader of the language would look for it in a list. */
    public List<Place> sortedBy(Language language) {
        return known.get().sorted().getOrDefault(language, List.of());
    }
}
