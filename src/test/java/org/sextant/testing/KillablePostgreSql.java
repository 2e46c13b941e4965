package org.sextant.testing;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL over a folder and a port of its own: to be killed, and started again over what it left. */
public final class KillablePostgreSql implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final int port = WholeApplicationSettings.freePort();
    private EmbeddedPostgres server;

    /** @param folder where its data lies; empty yet */
    public KillablePostgreSql(Path folder) {
        this.folder = folder;
        this.server = started();
    }

    private EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(true)
                    .setPort(port)
                    .setPGStartupWait(PATIENCE)
                    // Its makers do without, for speed: then a kill loses what was committed last.
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .start();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    /** What points an application to it. */
    public Map<String, String> settings() {
        return Map.of(
                "SPRING_DATASOURCE_URL", url(),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "",
                "SEXTANT_DEMO_FORCE", "true");
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    /** {@code kill -9} of the first process; its helpers go when they notice. */
    public void kill() {
        var helpers = process().children().toList();
        process().destroyForcibly();
        await().atMost(PATIENCE).until(() -> helpers.stream().noneMatch(ProcessHandle::isAlive));
        forget();
    }

    /** Over what it left. */
    public void startAgain() {
        server = started();
    }

    private ProcessHandle process() {
        try (var lines = Files.lines(folder.resolve("postmaster.pid"))) {
            return ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    // Lets go of the folder; there is nothing left to stop.
    private void forget() {
        try {
            server.close();
        } catch (IOException | IllegalStateException gone) {
            System.out.println("PostgreSQL is dead already, as was wanted: "
                    + gone.getClass().getSimpleName());
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
