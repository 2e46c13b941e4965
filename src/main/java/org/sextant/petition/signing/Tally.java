package org.sextant.petition.signing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
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
    private final Clock clock;

    Tally(JdbcClient jdbc, RandomGenerator random, Clock clock) {
        this.jdbc = jdbc;
        this.random = random;
        this.clock = clock;
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

    /** Adds what the running transaction has changed, to the whole and to the hour. */
    void add(PetitionId petition, long signatures) {
        if (signatures == 0) {
            return;
        }
        var slot = random.nextInt(SLOTS);
        addToTheWhole(petition, slot, signatures);
        addToTheHour(petition, slot, signatures);
    }

    private void addToTheWhole(PetitionId petition, int slot, long signatures) {
        var sql = "update signature_tally set counted = counted + ? where petition_id = ? and slot = ?";
        while (jdbc.sql(sql).params(signatures, petition.uuid(), slot).update() == 0) {
            jdbc.sql("insert into signature_tally (petition_id, slot, counted) values (?, ?, 0) on conflict do nothing")
                    .params(petition.uuid(), slot)
                    .update();
        }
    }

    private void addToTheHour(PetitionId petition, int slot, long signatures) {
        var hour = SignatureTable.time(clock.instant().truncatedTo(ChronoUnit.HOURS));
        var sql = "update signature_hour set counted = counted + ? where petition_id = ? and begins = ? and slot = ?";
        while (jdbc.sql(sql).params(signatures, petition.uuid(), hour, slot).update() == 0) {
            jdbc.sql(
                            "insert into signature_hour (petition_id, begins, slot, counted) values (?, ?, ?, 0) on conflict do nothing")
                    .params(petition.uuid(), hour, slot)
                    .update();
        }
    }
}
