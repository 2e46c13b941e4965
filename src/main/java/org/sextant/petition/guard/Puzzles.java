package org.sextant.petition.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Sha256;
import org.springframework.stereotype.Component;

/**
 * Puzzles that cost a browser a second and a flood a fortune: to find a number whose SHA-256, together with the puzzle and the address, begins with so many zero bits. Ours
 * alone: nobody else is asked. A puzzle may be read from a cached page by many, since its solution holds for one address only; nothing is kept of who solved it.
 */
@Component
public class Puzzles {

    /** Zero bits; each one more doubles the work. */
    static final int BITS = 17;

    private static final Duration HOLDS = Duration.ofHours(2);
    private static final String KEY = "puzzle";
    private static final int PROOF_BYTES = 12;
    private static final int LONGEST = 200;

    private final DataKeys keys;
    private final Clock clock;

    Puzzles(DataKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        keys.of(KEY); // made now, not within somebody's transaction, where it would take a second connection
    }

    /** The puzzle of this minute: when it was made, how hard it is, and the proof that it is ours. */
    public String of(PetitionId petition) {
        return signed(petition, clock.instant().getEpochSecond() / 60);
    }

    /** @param work the puzzle, a full stop, and the number that was found; anything at all may have been sent */
    boolean solved(PetitionId petition, EmailAddress email, String work) {
        var end = work.lastIndexOf('.');
        if (end < 0 || work.length() > LONGEST) {
            return false;
        }
        var puzzle = work.substring(0, end);
        return isOursAndYoung(petition, puzzle)
                && zeroBits(Sha256.of(puzzle + ":" + email.typed() + ":" + work.substring(end + 1))) >= BITS;
    }

    private boolean isOursAndYoung(PetitionId petition, String puzzle) {
        var minute = puzzle.substring(0, Math.max(0, puzzle.indexOf('.')));
        if (!minute.matches("\\d{1,12}")) {
            return false;
        }
        var age = clock.instant().getEpochSecond() / 60 - Long.parseLong(minute);
        return age >= 0
                && age <= HOLDS.toMinutes()
                && MessageDigest.isEqual(bytes(signed(petition, Long.parseLong(minute))), bytes(puzzle));
    }

    private String signed(PetitionId petition, long minute) {
        var text = minute + "." + BITS;
        var proof = Arrays.copyOf(key().fingerprint(petition + "/" + text), PROOF_BYTES);
        return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(proof);
    }

    private DataKey key() {
        return keys.of(KEY);
    }

    static int zeroBits(byte[] hash) {
        var bits = 0;
        for (var part : hash) {
            if (part != 0) {
                return bits + Integer.numberOfLeadingZeros(part & 0xff) - 24;
            }
            bits += 8;
        }
        return bits;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
