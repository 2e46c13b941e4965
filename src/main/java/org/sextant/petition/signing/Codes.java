package org.sextant.petition.signing;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.SignatureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes for those who follow no links: the newest of a signature holds for 24 hours and five tries. Only a keyed fingerprint is kept. */
@Component
class Codes {

    static final Duration HOLDS = Duration.ofHours(24);
    static final Duration BETWEEN_LETTERS = Duration.ofHours(1);
    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final RandomGenerator random;
    private final Clock clock;

    Codes(JdbcClient jdbc, RandomGenerator random, Clock clock) {
        this.jdbc = jdbc;
        this.random = random;
        this.clock = clock;
    }

    TypedCode fresh() {
        return TypedCode.fresh(random);
    }

    /**
     * Puts another code in the place of the last, unless something was mailed to this signature within the hour: then false. Tries are counted on, so that asking
     * for new codes gives no new tries within the day.
     *
     * @param fingerprint of the new code under the petition's key
     */
    boolean renew(SignatureRow row, byte[] fingerprint) {
        var now = clock.instant();
        return jdbc.sql("""
                        update signature set code = :code, code_tries = case when code_expires_at > :now then code_tries else 0 end,
                        code_expires_at = :expires, mailed_at = :now
                        where petition_id = :petition and id = :id and (mailed_at is null or mailed_at <= :before)""")
                        .param("code", fingerprint)
                        .param("now", SignatureTable.time(now))
                        .param("expires", SignatureTable.time(now.plus(HOLDS)))
                        .param("petition", row.petition().uuid())
                        .param("id", row.id().uuid())
                        .param("before", SignatureTable.time(now.minus(BETWEEN_LETTERS)))
                        .update()
                == 1;
    }

    /** Takes one try, and says whether it was the right code in time. The row must be locked. */
    boolean fits(SignatureRow row, TypedCode code, DataKey key) {
        var kept = kept(row.petition().uuid(), row.id());
        jdbc.sql("update signature set code_tries = code_tries + 1 where petition_id = ? and id = ?")
                .params(row.petition().uuid(), row.id().uuid())
                .update();
        return kept.filter(fingerprint -> MessageDigest.isEqual(fingerprint, key.fingerprint(code.text())))
                .isPresent();
    }

    private Optional<byte[]> kept(UUID petition, SignatureId id) {
        return jdbc.sql(
                        "select code from signature where petition_id = ? and id = ? and code_expires_at > ? and code_tries < ?")
                .params(petition, id.uuid(), SignatureTable.time(clock.instant()), TRIES)
                .query(byte[].class)
                .optional();
    }
}
