package org.sextant.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.testing.Door;
import org.sextant.testing.KillablePostgreSql;
import org.sextant.testing.PackagedApplication;

/**
 * {@code kill -9} while people sign: whatever was answered is there, once, and the service comes back by itself. Once each in every build; {@code mvn -Pchaos verify}
 * does it over and over.
 */
class KillIT {

    private static final int KILLS_OF_THE_APPLICATION = Integer.getInteger("sextant.chaos.application-kills", 1);
    private static final int KILLS_OF_THE_DATABASE = Integer.getInteger("sextant.chaos.database-kills", 1);

    // Enough that some are always between the form and the disk.
    private static final int SIGNATURES_BEFORE_A_KILL = 40;
    private static final int CONFIRMATIONS_BEFORE_A_KILL = 15;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final Rush rush = new Rush();

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void ofTheApplicationLosesNothingThatWasAnswered() throws SQLException {
        try (rush) {
            for (var kill = 0; kill < KILLS_OF_THE_APPLICATION; kill++) {
                try (var application = started(Map.of())) {
                    crowdOf(application);
                    application.kill();
                }
            }
            try (var last = started(Map.of())) {
                crowdOf(last);
                settle();
                assertThat(last.stop(Duration.ofSeconds(20))).isTrue();
            }
            assertNothingIsLost("jdbc:h2:file:" + folder + "/sextant;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        }
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void ofTheDatabaseLosesNothingThatWasAnsweredAndTheApplicationFindsItAgain() throws SQLException, IOException {
        try (rush;
                var database = new KillablePostgreSql(folder.resolve("postgresql"));
                var application = started(database.settings())) {
            for (var kill = 0; kill < KILLS_OF_THE_DATABASE; kill++) {
                crowdOf(application);
                database.kill();
                becomes(application.door(), 503);
                database.startAgain();
                becomes(application.door(), 200);
            }
            crowdOf(application);
            settle();
            assertThat(rush.answers()).as("answers").isSubsetOf(303, 503, 404);
            assertNothingIsLost(database.url());
        }
    }

    private PackagedApplication started(Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.putAll(rush.settings());
        return PackagedApplication.start(folder, all);
    }

    private void crowdOf(PackagedApplication application) {
        var signatures = rush.signatures();
        var confirmations = rush.confirmations();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() ->
                        application.door().get("/en/petitions/ratify-icrmw").statusCode() == 200);
        rush.goTo(application.door());
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> rush.signatures() >= signatures + SIGNATURES_BEFORE_A_KILL
                        && rush.confirmations() >= confirmations + CONFIRMATIONS_BEFORE_A_KILL);
    }

    private static void becomes(Door door, int status) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
            try {
                return door.get("/readyz").statusCode() == status;
            } catch (UncheckedIOException notYet) {
                return false;
            }
        });
    }

    /** Nobody signs any more, and everybody who was answered has a letter. */
    private void settle() {
        rush.end();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(rush.received().keySet()).containsAll(rush.signed()));
    }

    private void assertNothingIsLost(String url) throws SQLException {
        var ledger = Ledger.in(url);
        assertThat(rush.signed())
                .isNotEmpty()
                .allSatisfy(mailbox -> assertThat(
                                ledger.signaturesBehind(rush.received().getOrDefault(mailbox, List.of())))
                        .as("signatures of one who was answered")
                        .hasSize(1));
        assertThat(rush.confirmed())
                .isNotEmpty()
                .allSatisfy(token -> assertThat(ledger.counts(token))
                        .as("a confirmation that was answered")
                        .isTrue());
        assertThat(ledger.tally()).as("the count").isEqualTo(ledger.counted());
    }
}
