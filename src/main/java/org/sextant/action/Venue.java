package org.sextant.action;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;

/**
 * Where an action takes place: somewhere, online, both, or wherever one is.
 *
 * @param place the address, as one would tell it to a friend
 */
public record Venue(Optional<LocalizedText> place, Optional<CountryCode> country, boolean online) {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

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
                .map(Venue::bare)
                .filter(told -> !told.isEmpty())
                .anyMatch(told -> words.texts().values().stream()
                        .anyMatch(said -> bare(said).contains(told)));
    }

    // A comma or a new line more hides no place.
    private static String bare(String words) {
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** What may be known of the venue of a sensitive action: whether it is online, nothing else. */
    Venue hidden() {
        return new Venue(Optional.empty(), Optional.empty(), online);
    }
}
