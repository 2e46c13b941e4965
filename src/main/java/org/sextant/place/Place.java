package org.sextant.place;

import java.util.Optional;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;

/**
 * A State or a territory that has a code of its own.
 *
 * @param iso3 the ISO 3166-1 alpha-3 code, in capitals
 * @param name complete in all five languages
 * @param region empty for what is neither a member nor an observer of the United Nations
 */
public record Place(CountryCode code, String iso3, LocalizedText name, Standing standing, Optional<Region> region) {

    /** What the place is to the United Nations. */
    public enum Standing {
        MEMBER,
        OBSERVER,
        /** Neither: a territory, or a place whose status is disputed. */
        OTHER
    }

    public String in(Language language) {
        return name.in(language);
    }
}
