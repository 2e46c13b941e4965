package org.sextant.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Scanner;

/** The packaged application in a process of its own, with the bench's petitions in it. */
final class Sextant implements AutoCloseable {

    /** In bytes: by so much the heap of an application at rest differs from one look to the next. */
    private static final long UNREST = 50_000;

    private static final int LOOKS = 100;

    private final int port = Ports.free();
    private final Path folder;
    private final Process process;

    /** @param profiles {@code bench}, and {@code naive} for the rival in our own house */
    Sextant(PostgresServer database, String profiles) throws IOException {
        this(database, profiles, Map.of());
    }

    /** @param more settings that the others do not have */
    Sextant(PostgresServer database, String profiles, Map<String, String> more) throws IOException {
        folder = Files.createTempDirectory("sextant-bench");
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                jar().toString(),
                "-Dloader.path=" + ours(),
                "-Dloader.main=org.sextant.SextantApplication",
                "org.springframework.boot.loader.launch.PropertiesLauncher");
        var settings = command.environment();
        settings.put("SPRING_PROFILES_ACTIVE", "demo," + profiles);
        settings.put("SEXTANT_DEMO_FORCE", "true");
        settings.put("SEXTANT_DEMO_SEED_SIGNATURES", "0");
        settings.put("SEXTANT_SIGN_LIMIT_PER_HOUR", "1000000000");
        settings.put("SEXTANT_DATA_DIR", folder.toString());
        settings.put("SEXTANT_SECRETS_DIR", secrets());
        settings.put("SERVER_PORT", Integer.toString(port));
        settings.put("MANAGEMENT_SERVER_PORT", Integer.toString(Ports.free()));
        settings.put("SPRING_DATASOURCE_URL", database.url());
        settings.put("SPRING_DATASOURCE_USERNAME", "bench");
        settings.put("SPRING_DATASOURCE_PASSWORD", "");
        settings.putAll(more);
        process = Programs.start(command, Path.of("target", "bench", "sextant-" + profiles.replace(',', '-') + ".log"));
        awaitReady();
    }

    // The two share a database, and so its keys.
    private static String secrets() throws IOException {
        var secrets = Path.of("target", "bench", "secrets").toAbsolutePath();
        Files.createDirectories(secrets);
        return secrets.toString();
    }

    private static Path jar() throws IOException {
        var jars = FileSystems.getDefault().getPathMatcher("glob:**/sextant-*.jar");
        try (var built = Files.list(Path.of("target"))) {
            return built.filter(jars::matches).findFirst().orElseThrow();
        }
    }

    /** Only what is meant to run inside the application, none of the tests around it. */
    private static Path ours() throws IOException {
        var ours = Path.of("target", "bench", "app").toAbsolutePath();
        for (var type : List.of(
                "org/sextant/bench/app/ManyPetitions.class",
                "org/sextant/petition/guard/CheckOnDemand.class",
                "org/sextant/petition/signing/NaiveSignatures.class")) {
            Files.createDirectories(ours.resolve(type).getParent());
            Files.write(ours.resolve(type), Files.readAllBytes(Path.of("target", "test-classes", type)));
        }
        return ours;
    }

    private void awaitReady() {
        for (var deadline = System.nanoTime() + 180_000_000_000L; ; ) {
            if (answers("/readyz")) {
                return;
            }
            if (System.nanoTime() > deadline || !process.isAlive()) {
                throw new IllegalStateException("The application did not start; its log is in target/bench");
            }
        }
    }

    private boolean answers(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url(path))).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException early) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A page as a browser gets it: compressed. */
    byte[] compressed(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url(path)))
                    .header("Accept-Encoding", "gzip")
                    .build();
            var answer = answer(client, request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            return answer.body();
        }
    }

    static <T> HttpResponse<T> answer(HttpClient client, HttpRequest request, BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** From the question to the last byte of a page. */
    double milliseconds(String path) {
        var started = System.nanoTime();
        compressed(path);
        return (System.nanoTime() - started) / 1e6;
    }

    /** Bytes of all that is still in use, after everything else was thrown away. */
    long heap() {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var histogram = Programs.run(List.of(jcmd, Long.toString(process.pid()), "GC.class_histogram"));
        // The last line says how many objects there are, and how many bytes they take.
        var total =
                new Scanner(histogram.strip().lines().reduce((_, last) -> last).orElseThrow());
        total.next();
        total.nextLong();
        return total.nextLong();
    }

    /** The same when nothing is under way any more: what has just begun, or was just answered, is still held for a while. */
    long settledHeap() {
        var last = heap();
        for (var look = 0; look < LOOKS; look++) {
            var now = heap();
            if (Math.abs(last - now) <= UNREST) {
                return now;
            }
            last = now;
        }
        throw new IllegalStateException("The application does not come to rest");
    }

    int port() {
        return port;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    @Override
    public void close() {
        Programs.end(process);
        Programs.run(List.of("rm", "-rf", folder.toString()));
    }
}
