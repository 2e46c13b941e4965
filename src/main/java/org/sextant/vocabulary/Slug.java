package org.sextant.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a thing in addresses: small Latin letters, digits and single hyphens, 3 to 60 characters. */
public record Slug(String text) {

    /** The longest that there is. */
    public static final int LENGTH = 60;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @JsonCreator
    public Slug {
        if (!valid(text)) {
            throw new IllegalArgumentException("A slug is 3 to 60 small letters, digits and single hyphens");
        }
    }

    public static boolean valid(String text) {
        return text.length() >= 3
                && text.length() <= LENGTH
                && SHAPE.matcher(text).matches();
    }

    /** Empty unless it is one. */
    public static Optional<Slug> parse(String text) {
        return valid(text) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    /** What a title suggests; empty where nothing of it can stand in an address. */
    public static String suggestedBy(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var hyphened = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return hyphened.length() <= LENGTH
                ? hyphened
                : hyphened.substring(0, LENGTH).replaceAll("-[^-]*$", "");
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
