package org.sextant.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How many signatures are on disk in a second, next to what the database does by itself, to one transaction each, and to a hundred petitions; and how many pages
 * are read, next to nginx; and how long one waits at half of what it can take. All in the same rounds, one after the other, so that a machine that tires tires for all.
 */
class SigningBench {

    private static final int ROUNDS = Integer.getInteger("sextant.bench.rounds", 5);
    /** Rounds that count for nothing: the compiler of the machine that runs Java needs a minute or two before it has done its work. */
    private static final int WARM_UP = 3;

    private static final int SECONDS = Integer.getInteger("sextant.bench.seconds", 10);

    /** One transaction each, and all of them of one petition: they wait for each other, and are not to be refused for that. */
    private static final Map<String, String> PATIENT = Map.of("SPRING_DATASOURCE_HIKARI_CONNECTION_TIMEOUT", "20000");

    private static final String P99 = "signing at half the peak, p99 ms";

    private final Figures figures = new Figures();

    @Test
    void signingAndReading() throws IOException, SQLException, InterruptedException {
        Files.createDirectories(Path.of("target", "bench"));
        try (var database = new PostgresServer();
                var sextant = new Sextant(database, "bench");
                var naive = new Sextant(database, "bench,naive", PATIENT);
                var nginx = new Nginx(sextant.compressed("/en/petitions/ratify-icrmw"))) {
            database.execute(
                    "create table bench_row (id uuid primary key, duplicate_key bytea unique, contact bytea, signed_at timestamptz)");
            var pgbench = new PgBench(database, SECONDS);
            var wrk = new Wrk(SECONDS);
            for (var round = -WARM_UP; round < ROUNDS; round++) {
                var kept = round < 0 ? new Figures() : figures;
                database.awaitLettersGone();
                kept.add("pgbench, inserts/s", pgbench.insertsPerSecond());
                var peak = signed(database, wrk, sextant, "a" + round, 1);
                kept.add("one petition, signatures/s", peak);
                kept.add("a hundred petitions, signatures/s", signed(database, wrk, sextant, "b" + round, 100));
                kept.add("a transaction each, signatures/s", signed(database, wrk, naive, "c" + round, 1));
                database.awaitLettersGone();
                var waits = Paced.sign(sextant.port(), "d" + round, peak / 2, SECONDS);
                kept.add("signing at half the peak, median ms", Figures.middle(waits));
                kept.add(P99, percentile(waits, 0.99));
                database.awaitLettersGone();
                kept.add(
                        "petition page, pages/s",
                        wrk.read(sextant.url("/en/petitions/ratify-icrmw")).perSecond());
                kept.add("nginx, the same bytes, pages/s", wrk.read(nginx.url()).perSecond());
            }
        }
        figures.write("signing.json", goals());
    }

    private List<Goal> goals() {
        var one = "one petition, signatures/s";
        return List.of(
                figures.atLeast("signatures / pgbench inserts", one, "pgbench, inserts/s", 0.7, 1.5),
                figures.atLeast("signatures / a transaction each", one, "a transaction each, signatures/s", 5, 10),
                figures.atLeast("one petition / a hundred", one, "a hundred petitions, signatures/s", 0.9, 1),
                figures.atLeast("pages / nginx", "petition page, pages/s", "nginx, the same bytes, pages/s", 0.3, 0.8),
                figures.atMost(P99, 100, 30));
    }

    private static double percentile(List<Double> waits, double part) {
        return waits.stream()
                .sorted()
                .skip((long) (waits.size() * part))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Rows that are there afterwards, by the second; what was answered must be there. */
    private static double signed(PostgresServer database, Wrk wrk, Sextant sextant, String run, int petitions)
            throws SQLException {
        database.awaitLettersGone();
        var before = database.count("signature");
        var started = System.nanoTime();
        var seen = wrk.sign(sextant.url("/"), run, petitions);
        var seconds = (System.nanoTime() - started) / 1e9;
        var signed = database.count("signature") - before;
        assertThat(seen.refused()).as("refused").isZero();
        assertThat((double) signed).as("on disk").isGreaterThanOrEqualTo(seen.perSecond() * SECONDS * 0.98);
        return signed / seconds;
    }
}
