package org.sextant.action;

import java.util.Locale;
import java.util.Optional;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;

/**
 * Where an action takes place: somewhere, online, both, or wherever one is.
 *
 * @param place the address, as one would tell it to a friend
 */
public record Venue(Optional<LocalizedText> place, Optional<CountryCode> country, boolean online) {

    /** The longest place in one language, in code points. */
    public static final int PLACE_LENGTH = 200;

    public Venue {
        place.ifPresent(told -> Outline.fit(told, PLACE_LENGTH));
    }

    /** Whether these words give the place away, in whatever case. */
    public boolean isNamedIn(LocalizedText words) {
        return place.filter(told -> names(told, words)).isPresent();
    }

    static boolean names(LocalizedText place, LocalizedText words) {
        return place.texts().values().stream()
                .map(told -> told.toLowerCase(Locale.ROOT))
                .anyMatch(told -> words.texts().values().stream()
                        .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(told)));
    }

    /** What may be known of the venue of a sensitive action: whether it is online, nothing else. */
    Venue hidden() {
        return new Venue(Optional.empty(), Optional.empty(), online);
    }
}
