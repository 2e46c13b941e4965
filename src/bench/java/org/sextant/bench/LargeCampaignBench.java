package org.sextant.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A campaign with 5,000 people, 500 actions and 20,000 sign-ups: what its board and its lists take, and how much memory somebody who looks at the board. */
class LargeCampaignBench {

    private static final int PEOPLE = Integer.getInteger("sextant.bench.people", 5_000);
    private static final int ROUNDS = Integer.getInteger("sextant.bench.rounds", 5);

    /** Rounds before the first that counts: until then the application's code is still being compiled. */
    private static final int WARMING = 40;

    private static final int SESSIONS = 100;

    private static final Map<String, String> SETTINGS = Map.of("SEXTANT_DEMO_SEED_PEOPLE", Integer.toString(PEOPLE));

    private static final String CAMPAIGN = "/app/campaigns/equal-rights-summer";

    private static final String BOARD = CAMPAIGN + "/actions";

    private static final List<String> LISTS = List.of(
            "/people",
            "/plan",
            "/results",
            "/actions",
            "/actions?view=table",
            "/actions/summer-" + PEOPLE / 10 * 9 / 25);

    private static final List<String> OUTSIDE =
            List.of("/en/campaigns/equal-rights-summer", "/en/actions", "/feeds/campaigns/equal-rights-summer.ics");

    private static final String FIRST_ANSWER = "the board's first answer, ms";
    private static final String SESSION = "a session on the board, kB";

    private final Figures figures = new Figures();

    @Test
    void boardAndLists() throws IOException, SQLException {
        Files.createDirectories(Path.of("target", "bench"));
        try (var database = new PostgresServer()) {
            answers(database);
            figures.add("actions", (double) database.count("action"));
            figures.add("sign-ups", (double) database.count("signup"));
            sessions(database);
        }
        figures.write("large-campaign.json", goals());
    }

    private void answers(PostgresServer database) throws IOException, SQLException {
        try (var sextant = new Sextant(database, "bench", SETTINGS)) {
            awaitSeeded(database);
            database.execute("analyze");
            for (var round = -WARMING; round < ROUNDS; round++) {
                measure(sextant, round < 0 ? new Figures() : figures);
            }
        }
    }

    // In an application that has had no other guests: those that left before would be let go of while the others come.
    private void sessions(PostgresServer database) throws IOException {
        try (var sextant = new Sextant(database, "bench", SETTINGS)) {
            figures.add(SESSION, heapOfASession(sextant));
        }
    }

    private List<Goal> goals() {
        var goals = new ArrayList<Goal>();
        goals.add(figures.atMost(FIRST_ANSWER, 1000, 500));
        Stream.concat(LISTS.stream(), OUTSIDE.stream())
                .forEach(path -> goals.add(figures.atMost(path + ", ms", 100, 50)));
        goals.add(figures.atMost(SESSION, 500, 250));
        return goals;
    }

    private static void measure(Sextant sextant, Figures figures) {
        try (var organizer = new Visitor(sextant, "organizer")) {
            figures.add(FIRST_ANSWER, organizer.open(BOARD));
            LISTS.forEach(path -> figures.add(path + ", ms", organizer.follow(CAMPAIGN + path)));
        }
        OUTSIDE.forEach(path -> figures.add(path + ", ms", sextant.milliseconds(path)));
    }

    /** What so many more who look at it hold, all of them with an eye on what changes. Those of before look on meanwhile: what is made once is there. */
    private static double heapOfASession(Sextant sextant) {
        var windows = new ArrayList<WebSocket>();
        try {
            lookAtTheBoard(sextant, windows);
            var before = sextant.settledHeap();
            lookAtTheBoard(sextant, windows);
            return (sextant.settledHeap() - before) / 1000.0 / SESSIONS;
        } finally {
            windows.forEach(WebSocket::abort);
        }
    }

    private static void lookAtTheBoard(Sextant sextant, List<WebSocket> windows) {
        for (var session = 0; session < SESSIONS; session++) {
            var organizer = new Visitor(sextant, "organizer");
            organizer.open(BOARD);
            windows.add(organizer.listen());
        }
    }

    private static void awaitSeeded(PostgresServer database) {
        var last = "action where slug = 'summer-" + (PEOPLE / 10 - 1) + "'";
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> database.count(last) == 1);
    }
}
