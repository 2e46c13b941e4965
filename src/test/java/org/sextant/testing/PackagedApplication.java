package org.sextant.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged jar in a process of its own, with the demo over a data folder of the test's: to be killed and started again. It never outlives the test run. */
public final class PackagedApplication implements AutoCloseable {

    // A busy machine takes ten times as long as a free one.
    private static final Duration START = Duration.ofMinutes(5);
    private static final int LINES_TOLD = 60;

    private final Process process;
    private final Path log;
    private final Door door;

    private PackagedApplication(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.door = new Door("http://localhost:" + port);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /**
     * Starts it over that folder, which may hold the data of one that ran before, and waits until it says that it is ready.
     *
     * @param settings environment variables beside those that keep it to itself
     */
    public static PackagedApplication start(Path data, Map<String, String> settings) {
        var port = WholeApplicationSettings.freePort();
        var log = data.resolve("log-" + port + ".txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx640m", "-XX:TieredStopAtLevel=1", "-jar", jar().toString())
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.matches("(SPRING|SEXTANT|SERVER|MANAGEMENT)_.*"));
        environment.put("SPRING_PROFILES_ACTIVE", "demo");
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(WholeApplicationSettings.freePort()));
        environment.put("SEXTANT_DATA_DIR", data.toString());
        environment.putAll(settings);
        try {
            return new PackagedApplication(builder.start(), log, port).ready();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    private static Path jar() {
        try (var built = Files.list(Path.of("target"))) {
            return built.filter(file -> file.getFileName().toString().matches("sextant-.*\\.jar"))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .orElseThrow(
                            () -> new IllegalStateException("There is no jar in target: it comes with `mvn verify`"))
                    .toAbsolutePath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private PackagedApplication ready() {
        await().atMost(START).pollInterval(Duration.ofMillis(500)).until(this::isReady);
        return this;
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    "It ended with " + process.exitValue() + ":\n" + String.join("\n", lastWords()));
        }
        try {
            return door.get("/readyz").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private List<String> lastWords() {
        try {
            var lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Door door() {
        return door;
    }

    /** As if the power went: {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        waitFor(Duration.ofMinutes(1));
    }

    /** Asks it to stop, as a service manager does: SIGTERM. Whether it did so in time. */
    public boolean stop(Duration within) {
        process.destroy();
        return waitFor(within);
    }

    private boolean waitFor(Duration most) {
        try {
            return process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
