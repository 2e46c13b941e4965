package org.sextant.member;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.EmailAddress;

/** A password as it was typed; at least twelve characters, no rule about which (NIST SP 800-63B-4, 3.1.1.2). {@code toString} hides it. */
public record Password(String typed) {

    public static final int MIN = 12;

    /** More than this, bcrypt would not look at: it reads 72 bytes. */
    public static final int MAX_BYTES = 72;

    /** What a form says of a password that will not do. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON,
        /** An address, or one's own name: the first that somebody tries who knows the person. */
        TOO_PERSONAL
    }

    private static final Set<String> COMMON = Set.of(
            "123456789012",
            "passwordpassword",
            "qwertyuiopas",
            "111111111111",
            "abcdefghijkl",
            "motdepasse12",
            "contraseña123",
            "administrator");

    public Password {
        if (fault(typed).isPresent()) {
            throw new IllegalArgumentException("Not a password that will do");
        }
    }

    public static Optional<Fault> fault(String typed) {
        if (typed.codePointCount(0, typed.length()) < MIN) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (typed.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of(Fault.TOO_LONG);
        }
        return COMMON.contains(typed.toLowerCase(Locale.ROOT))
                        || typed.codePoints().distinct().count() < 4
                ? Optional.of(Fault.TOO_COMMON)
                : Optional.empty();
    }

    /** The same, of a password for somebody of that name. */
    public static Optional<Fault> fault(String typed, String name) {
        var personal = typed.strip().equalsIgnoreCase(name.strip())
                || EmailAddress.parse(typed).isPresent();
        return fault(typed).or(() -> personal ? Optional.of(Fault.TOO_PERSONAL) : Optional.empty());
    }

    @Override
    public String toString() {
        return "a password";
    }
}
