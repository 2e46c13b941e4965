package org.sextant.sealing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Ten characters for those who follow no links, out of an alphabet without look-alikes: no 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V.
 * 45 random bits, so it must expire and the tries must be counted; store only a keyed fingerprint of it.
 *
 * <p>{@code toString} hides it, so that it cannot reach a log by accident.
 */
public record TypedCode(String text) {

    public static final int LENGTH = 10;

    private static final String ALPHABET = "34679ACDEFGHJKMNPQRTVWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public TypedCode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a code");
        }
    }

    public static TypedCode fresh(RandomGenerator random) {
        var text = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new TypedCode(text.toString());
    }

    /**
     * The code that belongs to these bits, always the same.
     *
     * @param bits at least as many bytes as a code has characters, each as good as random
     */
    public static TypedCode of(byte[] bits) {
        var text = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(Byte.toUnsignedInt(bits[i]) % ALPHABET.length()));
        }
        return new TypedCode(text.toString());
    }

    /** The code that somebody typed, in small letters, with spaces or hyphens if they like; nothing where it cannot be one. */
    public static Optional<TypedCode> parse(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}\\p{Cf}]", "");
        return SHAPE.matcher(plain).matches() ? Optional.of(new TypedCode(plain)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "a code";
    }
}
