package org.sextant.petition.signing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.sextant.petition.PetitionSummary;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills a demo's petition with signatures of nobody: counted, without any contact. */
@Component
@Profile("demo")
public class MadeUpSignatures {

    /** As many as go into one transaction. */
    public static final int BATCH = 10_000;

    private static final List<String> COUNTRIES =
            List.of("CM", "TN", "IT", "FR", "ES", "PT", "DE", "MA", "SN", "BR", "MX", "PH", "ZA", "BE", "NG");
    private static final Duration SPREAD = Duration.ofDays(50);

    private final JdbcTemplate jdbc;
    private final Breakdown breakdown;
    private final RandomGenerator random;
    private final Clock clock;
    private final Ids ids;

    MadeUpSignatures(JdbcTemplate jdbc, Breakdown breakdown, RandomGenerator random, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.breakdown = breakdown;
        this.random = random;
        this.clock = clock;
        this.ids = ids;
    }

    /** Adds that many, {@link #BATCH} at most, in one transaction. */
    @Transactional
    public void add(PetitionSummary petition, int signatures) {
        var rows = new ArrayList<Object[]>(signatures);
        var parts = new HashMap<Breakdown.Part, Long>();
        for (var i = 0; i < signatures; i++) {
            var country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
            var at = clock.instant().minusSeconds(random.nextLong(SPREAD.toSeconds()));
            rows.add(row(petition, country, Timestamp.from(at)));
            parts.merge(new Breakdown.Part(Breakdown.day(at), country), 1L, Long::sum);
        }
        jdbc.batchUpdate("""
                insert into signature (petition_id, id, duplicate_key, country, display, updates, language, state, version, signed_at, counted_at)
                values (?, ?, ?, ?, 'COUNT', false, ?, 'COUNTED', 1, ?, ?)""", rows);
        breakdown.add(petition.id(), parts);
    }

    private Object[] row(PetitionSummary petition, String country, Timestamp at) {
        var duplicateKey = new byte[32];
        random.nextBytes(duplicateKey);
        var languages = petition.wordings().keySet().toArray(Language[]::new);
        return new Object[] {
            petition.id().uuid(),
            ids.next(),
            duplicateKey,
            country,
            languages[random.nextInt(languages.length)].name(),
            at,
            at
        };
    }
}
