package org.sextant.sealing;

import java.util.Base64;
import java.util.random.RandomGenerator;
import org.sextant.vocabulary.Sha256;

/**
 * What stands in a link that only its receiver shall have: 128 random bits in base64url. The database keeps {@link #hash()} alone.
 *
 * <p>{@code toString} hides it, so that it cannot reach a log by accident.
 */
public record Token(String text) {

    private static final int BYTES = 16;

    public static Token fresh(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 of the text, 32 bytes: what is stored and looked for. */
    public byte[] hash() {
        return hashOf(text);
    }

    /** The hash to look for when somebody shows a token; any text has one, and only a token's is found. */
    public static byte[] hashOf(String shown) {
        return Sha256.of(shown);
    }

    @Override
    public String toString() {
        return "a token";
    }
}
