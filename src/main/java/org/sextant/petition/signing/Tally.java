package org.sextant.petition.signing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.sextant.vocabulary.PetitionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many signatures count. Kept in a few rows a petition, so that many can be confirmed at once, and added up when read. */
@Component
public class Tally {

    private static final int SLOTS = 8;

    private final Cache<PetitionId, Long> counts = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    private final JdbcClient jdbc;
    private final RandomGenerator random;

    Tally(JdbcClient jdbc, RandomGenerator random) {
        this.jdbc = jdbc;
        this.random = random;
    }

    /** The confirmed signatures that were not withdrawn; up to a second old. */
    public long of(PetitionId petition) {
        return counts.get(petition, this::sum);
    }

    private long sum(PetitionId petition) {
        return jdbc.sql("select coalesce(sum(counted), 0) from signature_tally where petition_id = ?")
                .param(petition.uuid())
                .query(Long.class)
                .single();
    }

    /** Adds what the running transaction has changed. */
    void add(PetitionId petition, long signatures) {
        var slot = random.nextInt(SLOTS);
        jdbc.sql("insert into signature_tally (petition_id, slot, counted) values (?, ?, 0) on conflict do nothing")
                .params(petition.uuid(), slot)
                .update();
        jdbc.sql("update signature_tally set counted = counted + ? where petition_id = ? and slot = ?")
                .params(signatures, petition.uuid(), slot)
                .update();
    }
}
