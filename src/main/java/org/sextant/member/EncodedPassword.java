package org.sextant.member;

import org.springframework.security.crypto.password.PasswordEncoder;

/** A password as it is kept. Encoding takes a tenth of a second on purpose, so it is done before a transaction begins. */
public record EncodedPassword(String hash) {

    public static EncodedPassword of(Password password, PasswordEncoder encoder) {
        var encoded = encoder.encode(password.typed());
        if (encoded == null) {
            throw new IllegalStateException("An encoder answers a password with a hash");
        }
        return new EncodedPassword(encoded);
    }

    @Override
    public String toString() {
        return "an encoded password";
    }
}
