package org.sextant.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.testing.Door;
import org.sextant.testing.PackagedApplication;

/** Killed or stopped, the application loses nothing that it has acknowledged, and comes back by itself. */
class RestartIT {

    private static final int DEMO_SIGNATURES = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String PETITION = "/en/petitions/ratify-icrmw";
    private static final String COUNTED = "counted@example.org";
    private static final String PENDING = "pending@example.org";

    @TempDir
    private Path data;

    /** One after the other over the same data: each start takes as long as all the rest. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void keepsWhatWasAcknowledgedThroughAKillAndStopsInTimeWhenAsked() throws SQLException {
        String pages;
        try (var first = started(DEMO_SIGNATURES)) {
            pages = pages(first.door());
            sign(first.door(), COUNTED);
            confirm(first.door(), COUNTED);
            counts(first.door(), DEMO_SIGNATURES + 1);
            newPassword(first.door(), "member@sextant.example", "four words of mine");
            sign(first.door(), PENDING);
            first.kill();
        }
        try (var second = started(DEMO_SIGNATURES + 1)) {
            assertThat(pages(second.door())).as("every public page, once").isEqualTo(pages);
            confirm(second.door(), PENDING);
            counts(second.door(), DEMO_SIGNATURES + 2);
            assertThat(signsIn(second.door(), "sextant-demo")).isFalse();
            assertThat(signsIn(second.door(), "four words of mine")).isTrue();
            assertThat(second.stop(Duration.ofSeconds(20)))
                    .as("stopped in time")
                    .isTrue();
        }
        changeTheGoal();
        try (var third = started(DEMO_SIGNATURES + 2)) {
            assertThat(goal(third.door())).isEqualTo("4321");
        }
    }

    private static String pages(Door door) {
        return door.get("/sitemap.xml").body().replace(door.address(), "");
    }

    // As somebody would have in the workroom.
    private void changeTheGoal() throws SQLException {
        try (var database = DriverManager.getConnection(
                        "jdbc:h2:file:" + data + "/sextant;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
                var statement = database.createStatement()) {
            statement.executeUpdate("update petition set goal = 4321 where slug = 'ratify-icrmw'");
        }
    }

    private static String goal(Door door) {
        return Jsoup.parse(door.get(PETITION).body()).select(".goal progress").attr("max");
    }

    /** With the demo's content, which may come after it is ready. */
    private PackagedApplication started(int signatures) {
        var application = PackagedApplication.start(
                data, Map.of("SEXTANT_DEMO_SEED_SIGNATURES", Integer.toString(DEMO_SIGNATURES)));
        counts(application.door(), signatures);
        return application;
    }

    private static void counts(Door door, int signatures) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Jsoup.parse(door.get(PETITION).body())
                                .select(".goal b")
                                .text())
                        .isEqualTo(Integer.toString(signatures)));
    }

    private static void sign(Door door, String mailbox) {
        var answer = door.post(PETITION + "/signatures", Map.of("name", "Ana", "email", mailbox, "display", "count"));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private static void confirm(Door door, String mailbox) {
        var link = door.mailbox().newest(mailbox).link("/confirm/");
        assertThat(door.post(link, Map.of()).statusCode()).isEqualTo(303);
    }

    private static void newPassword(Door door, String account, String password) {
        var letter = door.mailbox().after(account, () -> door.post("/en/account/forgot", Map.of("email", account)));
        var answer = door.post(letter.link("/account/settle/"), Map.of("name", "Lucía", "password", password));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private static boolean signsIn(Door door, String password) {
        var answer = door.post("/app/login", Map.of("username", "member@sextant.example", "password", password));
        return answer.headers().firstValue("Location").filter("/app/"::equals).isPresent();
    }
}
