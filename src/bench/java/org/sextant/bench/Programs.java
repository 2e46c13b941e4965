package org.sextant.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs of others that the bench measures with and against: those that the machine has. */
final class Programs {

    private Programs() {}

    /** Where a program is; empty where the machine has none. */
    static Optional<Path> find(String name) {
        var paths = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"));
        var usual = Stream.of("/usr/sbin", "/usr/local/sbin");
        return Stream.concat(Stream.concat(paths, usual), postgres())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<String> postgres() {
        var versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Stream.empty();
        }
        try (var found = Files.list(versions)) {
            return found.map(version -> version.resolve("bin").toString()).sorted().toList().reversed().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path need(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException(
                        name + " is missing: the bench needs " + packaged(name) + ", for instance from Debian"));
    }

    private static String packaged(String name) {
        return switch (name) {
            case "initdb", "postgres", "pgbench" -> "postgresql";
            default -> name;
        };
    }

    /** Runs to a good end, and returns what was said. */
    static String run(List<String> command) {
        return said(command, true);
    }

    /** Runs to whatever end: some programs say their version and call it a fault. */
    static String said(List<String> command) {
        return said(command, false);
    }

    private static String said(List<String> command, boolean mustSucceed) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0 && mustSucceed) {
                throw new IllegalStateException(command.getFirst() + " failed: " + said);
            }
            return said;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static Process start(ProcessBuilder command, Path log) {
        try {
            return command.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
