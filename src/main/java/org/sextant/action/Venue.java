package org.sextant.action;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sextant.place.Coordinates;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;

/**
 * Where an action takes place: somewhere, online, both, or wherever one is.
 *
 * @param place the address, as one would tell it to a friend
 * @param at on the map; never of a sensitive action
 * @param join where one joins it online, for those who have a place; empty where nobody said it yet
 */
public record Venue(
        Optional<LocalizedText> place,
        Optional<CountryCode> country,
        Optional<Coordinates> at,
        boolean online,
        Optional<JoinAddress> join) {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The longest place in one language, in code points. */
    public static final int PLACE_LENGTH = 200;

    public Venue {
        place.ifPresent(told -> Outline.fit(told, PLACE_LENGTH));
        if (join.isPresent() && !online) {
            throw new IllegalArgumentException("One joins online only what is online");
        }
    }

    /** One that has no point on the map and is joined at no address. */
    public Venue(Optional<LocalizedText> place, Optional<CountryCode> country, boolean online) {
        this(place, country, Optional.empty(), online, Optional.empty());
    }

    /** Whether these words give away where it is, in whatever case: the place, or the address to join. */
    public boolean isNamedIn(LocalizedText words) {
        return place.filter(told -> names(told, words)).isPresent()
                || join.filter(address -> isSaidIn(words, address.spoken())).isPresent();
    }

    static boolean names(LocalizedText place, LocalizedText words) {
        return place.texts().values().stream().anyMatch(told -> isSaidIn(words, told));
    }

    private static boolean isSaidIn(LocalizedText words, String told) {
        var bare = bare(told);
        return !bare.isEmpty()
                && words.texts().values().stream().anyMatch(said -> bare(said).contains(bare));
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

    /** What may be known of any other by those who have no place there. */
    Venue withoutJoin() {
        return new Venue(place, country, at, online, Optional.empty());
    }
}
