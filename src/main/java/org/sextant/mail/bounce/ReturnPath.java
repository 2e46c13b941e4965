package org.sextant.mail.bounce;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where letters are sent back to: an address of its own for each. What it carries names nobody, and proves to us alone that a letter of ours went to a mailbox: so that
 * nothing need be kept of a letter that has left, and nobody can make up that it came back.
 */
@Component
public class ReturnPath {

    /** Mail servers try for five days, some for a week. */
    private static final Duration BELIEVED = Duration.ofDays(14);

    private static final String KEY = "mail-return";

    // Digits of 128 and of 80 bits in letters that survive a server which writes all small or all large. With what
    // stands before them they must fit into 64 characters (RFC 5321, 4.5.3.1.1).
    private static final int RADIX = 32;
    private static final int ID_DIGITS = 26;
    private static final int PROOF_DIGITS = 16;
    private static final int PROOF_BYTES = 10;

    private final Optional<EmailAddress> address;
    private final Pattern carrying;
    private final DataKeys keys;
    private final Clock clock;

    public ReturnPath(@Value("${sextant.returns.address}") String address, DataKeys keys, Clock clock) {
        this.address = Optional.of(address).filter(given -> !given.isBlank()).map(EmailAddress::new);
        this.carrying = Pattern.compile("(?i)" + Pattern.quote(local() + "+") + "([0-9a-v]{26})([0-9a-v]{16})@");
        this.keys = keys;
        this.clock = clock;
        if (local().length() + 1 + ID_DIGITS + PROOF_DIGITS > 64) {
            throw new IllegalArgumentException("The name in SEXTANT_RETURN_ADDRESS has at most 21 characters");
        }
        if (this.address.isPresent()) {
            keys.of(KEY); // made now, not within somebody's transaction, where it would take a second connection
        }
    }

    /** Where a letter comes back to that cannot be brought; empty for where it comes from. */
    public Optional<String> of(UUID mail, EmailAddress to) {
        return address.map(own -> local() + "+" + digits(bytes(mail), ID_DIGITS) + digits(proof(mail, to), PROOF_DIGITS)
                + own.typed().substring(own.typed().lastIndexOf('@')));
    }

    /** Whether one of the addresses in this text is that of a letter to this mailbox, sent not long ago. */
    boolean proves(String text, EmailAddress to) {
        return carrying.matcher(text).results().anyMatch(found -> {
            var mail = id(found.group(1));
            return isRecent(mail)
                    && MessageDigest.isEqual(
                            bytes(found.group(2).toLowerCase(Locale.ROOT)),
                            bytes(digits(proof(mail, to), PROOF_DIGITS)));
        });
    }

    // Ids begin with the millisecond in which they were made.
    private boolean isRecent(UUID mail) {
        var sent = Instant.ofEpochMilli(mail.getMostSignificantBits() >>> 16);
        var now = clock.instant();
        return sent.isAfter(now.minus(BELIEVED)) && sent.isBefore(now.plus(BELIEVED));
    }

    private byte[] proof(UUID mail, EmailAddress to) {
        return Arrays.copyOf(keys.of(KEY).fingerprint("return/" + mail + "/" + to.canonical()), PROOF_BYTES);
    }

    private String local() {
        return address.map(own -> own.typed().substring(0, own.typed().lastIndexOf('@')))
                .orElse("");
    }

    private static String digits(byte[] bytes, int length) {
        var digits = new BigInteger(1, bytes).toString(RADIX);
        return "0".repeat(length - digits.length()) + digits;
    }

    private static UUID id(String digits) {
        var bits = new BigInteger(digits, RADIX);
        return new UUID(bits.shiftRight(Long.SIZE).longValue(), bits.longValue());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
