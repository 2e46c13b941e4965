package org.sextant.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a petition costs that ten million have signed, next to one that ten thousand have: to read, to sign, to count. The application has a gigabyte. */
class GrowthBench {

    private static final int ROUNDS = Integer.getInteger("sextant.bench.rounds", 5);
    private static final int SECONDS = Integer.getInteger("sextant.bench.seconds", 10);
    private static final long FEW = Long.getLong("sextant.bench.few", 10_000);
    private static final long MANY = Long.getLong("sextant.bench.many", 10_000_000);
    private static final int SMALL = 0;
    private static final int LARGE = 1;

    private static final String WORKROOM_LIST = "list in the workroom, first answer, ms";
    private static final String WORKROOM_PAGE = "petition in the workroom, first answer, ms";

    private final Figures figures = new Figures();

    @Test
    void readingSigningAndCounting() throws IOException, SQLException {
        Files.createDirectories(Path.of("target", "bench"));
        try (var database = new PostgresServer();
                var sextant = new Sextant(database, "bench");
                var organizer = new Visitor(sextant, "organizer")) {
            var signatures = new ManySignatures(database);
            signatures.seed(SMALL, FEW);
            signatures.seed(LARGE, MANY);
            database.execute("vacuum analyze");
            var wrk = new Wrk(SECONDS);
            for (var round = -1; round < ROUNDS; round++) {
                var kept = round < 0 ? new Figures() : figures;
                database.awaitLettersGone();
                kept.add("page with few, pages/s", read(wrk, sextant, SMALL));
                kept.add("heap after few, MB", sextant.heap() / 1e6);
                kept.add("page with many, pages/s", read(wrk, sextant, LARGE));
                kept.add("few, signatures/s", signed(database, wrk, sextant, "f" + round, SMALL));
                kept.add("many, signatures/s", signed(database, wrk, sextant, "m" + round, LARGE));
                database.awaitLettersGone();
                kept.add("heap after many, MB", sextant.heap() / 1e6);
                kept.add("public list, ms", sextant.milliseconds("/en/petitions"));
                kept.add("open data of many, ms", sextant.milliseconds("/open-data/petitions/bench-1.json"));
                kept.add(WORKROOM_LIST, organizer.open("/app/campaigns/ratify-icrmw/petitions"));
                kept.add(WORKROOM_PAGE, organizer.open("/app/campaigns/ratify-icrmw/petitions/bench-1"));
                kept.add("check of the count of many, ms", checked(sextant, LARGE));
            }
        }
        figures.write("growth.json", goals());
    }

    private List<Goal> goals() {
        return List.of(
                figures.atMost(
                        "cost of a page, many / few", "page with few, pages/s", "page with many, pages/s", 1.2, 1.05),
                figures.atMost("cost of a signature, many / few", "few, signatures/s", "many, signatures/s", 2, 1.3),
                figures.atMost("heap, many / few", "heap after many, MB", "heap after few, MB", 1.2, 1.05),
                figures.atMost("public list, ms", 100, 20),
                figures.atMost("open data of many, ms", 100, 20),
                figures.atMost(WORKROOM_LIST, 1000, 300),
                figures.atMost(WORKROOM_PAGE, 1000, 300),
                figures.atMost("check of the count of many, ms", 60_000, 5_000));
    }

    private static double read(Wrk wrk, Sextant sextant, int petition) {
        var seen = wrk.read(sextant.url("/en/petitions/bench-" + petition));
        assertThat(seen.refused()).isZero();
        return seen.perSecond();
    }

    private static double signed(PostgresServer database, Wrk wrk, Sextant sextant, String run, int petition)
            throws SQLException {
        database.awaitLettersGone();
        var before = database.count("signature");
        var started = System.nanoTime();
        var seen = wrk.signOne(sextant.url("/"), run, petition);
        var seconds = (System.nanoTime() - started) / 1e9;
        assertThat(seen.refused()).as("refused").isZero();
        return (database.count("signature") - before) / seconds;
    }

    // By the application's own check, as it makes it every hour.
    private static double checked(Sextant sextant, int petition) {
        var started = System.nanoTime();
        var found = sextant.compressed("/bench/check/bench-" + petition);
        var took = (System.nanoTime() - started) / 1e6;
        assertThat(new String(found, StandardCharsets.UTF_8)).isEqualTo("agrees");
        return took;
    }
}
