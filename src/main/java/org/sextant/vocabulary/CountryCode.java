package org.sextant.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A country by its ISO 3166-1 alpha-2 code. */
public record CountryCode(String alpha2) {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    @JsonCreator
    public CountryCode {
        if (!KNOWN.contains(alpha2)) {
            throw new IllegalArgumentException("Not an ISO 3166-1 alpha-2 code");
        }
    }

    /** The code, whatever its case, or nothing where the text is none. */
    public static Optional<CountryCode> parse(String text) {
        var upper = text.strip().toUpperCase(Locale.ROOT);
        return KNOWN.contains(upper) ? Optional.of(new CountryCode(upper)) : Optional.empty();
    }

    @JsonValue
    @Override
    public String toString() {
        return alpha2;
    }
}
