package org.sextant.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whether one can tell by the time an answer takes if an address is new, waits or has signed: one of each in an order of chance, so that what disturbs one disturbs all. */
class DuplicateBench {

    private static final int TRIES = Integer.getInteger("sextant.bench.tries", 2_000);
    private static final int WARMING_UP = TRIES / 4;
    private static final String PETITION = "/en/petitions/bench-2/signatures";

    /** What each mailbox begins with, and the figure that it goes into. */
    private static final Map<String, String> KINDS = Map.of(
            "new", "new, ms",
            "other", "new again, ms",
            "waiting", "waiting, ms",
            "confirmed", "confirmed, ms",
            "written", "just written to, ms");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Figures figures = new Figures();

    @Test
    void signingAnewAgainAndAfterConfirming() throws IOException, SQLException, InterruptedException {
        Files.createDirectories(Path.of("target", "bench"));
        try (var database = new PostgresServer();
                var sextant = new Sextant(database, "bench")) {
            signAll(sextant, "confirmed");
            signAll(sextant, "written");
            database.execute("update signature set state = 'COUNTED', counted_at = now()");
            signAll(sextant, "waiting");
            // None was written to within the hour: each will be, but for those who sign here for the second time.
            database.execute("update signature set mailed_at = now() - interval '2 hours'");
            signAll(sextant, "written");
            var order = new ArrayList<>(KINDS.entrySet());
            var dice = new Random(TRIES);
            for (var n = 0; n < TRIES + WARMING_UP; n++) {
                var kept = n < WARMING_UP ? new Figures() : figures;
                // What an answer takes hangs on what was asked just before: no kind may always follow the same one.
                Collections.shuffle(order, dice);
                for (var kind : order) {
                    kept.add(kind.getValue(), sign(sextant, kind.getKey() + n));
                }
            }
        }
        figures.write(
                "duplicates.json",
                List.of(
                        figures.alike("new and new again: the noise", "new, ms", "new again, ms", 1.1, 1.05),
                        figures.alike("new and waiting", "new, ms", "waiting, ms", 1.1, 1.05),
                        figures.alike("new and confirmed", "new, ms", "confirmed, ms", 1.1, 1.05),
                        figures.alike(
                                "new and written to within the hour", "new, ms", "just written to, ms", 1.1, 1.05)));
    }

    private void signAll(Sextant sextant, String kind) throws IOException, InterruptedException {
        for (var n = 0; n < TRIES + WARMING_UP; n++) {
            sign(sextant, kind + n);
        }
    }

    private double sign(Sextant sextant, String mailbox) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(sextant.url(PETITION)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=" + mailbox + "%40example.org"))
                .build();
        var started = System.nanoTime();
        var status = client.send(request, BodyHandlers.discarding()).statusCode();
        var took = (System.nanoTime() - started) / 1e6;
        assertThat(status).isEqualTo(303);
        return took;
    }
}
