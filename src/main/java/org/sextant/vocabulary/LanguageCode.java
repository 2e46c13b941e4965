package org.sextant.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A language that people speak: its code in ISO 639, of two letters where it has one. */
public record LanguageCode(@JsonValue String code) implements Comparable<LanguageCode> {

    // Spoken by many on the move, and without a code of two letters: Sorani, Dari, Kabyle, Tamazight, Krio, Nigerian
    // Pidgin, Filipino.
    private static final Set<String> OF_THREE_LETTERS = Set.of("ckb", "prs", "kab", "zgh", "kri", "pcm", "fil");

    private static final Set<String> KNOWN = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages()), OF_THREE_LETTERS.stream())
            .filter(code -> !ULocale.getDisplayLanguage(code, ULocale.ENGLISH).equals(code))
            .collect(Collectors.toUnmodifiableSet());

    @JsonCreator
    public LanguageCode {
        if (!KNOWN.contains(code)) {
            throw new IllegalArgumentException("Not a code of ISO 639 that has a name: " + code);
        }
    }

    public static Optional<LanguageCode> of(String code) {
        return Optional.of(code).filter(KNOWN::contains).map(LanguageCode::new);
    }

    public static Set<LanguageCode> all() {
        return KNOWN.stream().map(LanguageCode::new).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Its name in the reader's language, as in "Tigrinya". */
    public String in(Language reader) {
        return ULocale.getDisplayLanguage(code, ULocale.forLocale(reader.locale()));
    }

    @Override
    public int compareTo(LanguageCode other) {
        return code.compareTo(other.code);
    }
}
