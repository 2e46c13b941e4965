package org.sextant.action.signup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Optional;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.SignupId;
import org.springframework.stereotype.Component;

/**
 * The codes on tickets. Each is made from its sign-up under a key of ours, so that it is nowhere in the database and nobody can make one; to find whose it
 * is, those of an action are made anew.
 */
@Component
class DoorCodes {

    private final SignupKeys keys;

    DoorCodes(SignupKeys keys) {
        this.keys = keys;
    }

    TypedCode of(SignupId signup) {
        return of(signup, keys.ofTickets());
    }

    private static TypedCode of(SignupId signup, DataKey key) {
        return TypedCode.of(key.fingerprint("ticket " + signup));
    }

    /** Which of the sign-ups has that code. */
    Optional<SignupId> find(TypedCode shown, Collection<SignupId> among) {
        var key = keys.ofTickets();
        return among.stream().filter(one -> isSame(of(one, key), shown)).findFirst();
    }

    private static boolean isSame(TypedCode one, TypedCode other) {
        return MessageDigest.isEqual(
                one.text().getBytes(StandardCharsets.US_ASCII), other.text().getBytes(StandardCharsets.US_ASCII));
    }
}
