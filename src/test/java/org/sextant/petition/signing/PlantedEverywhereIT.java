package org.sextant.petition.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.SextantApplication;
import org.sextant.testing.Door;
import org.sextant.testing.KillablePostgreSql;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What people typed is planted in the ways that need time, a second person or an account, and looked for in every file of either database and in the log. The relay
 * of the mail is dead, so that every letter still lies in the outbox.
 */
class PlantedEverywhereIT {

    @TempDir
    private Path folder;

    @Test
    void isInNoFileOfTheEmbeddedDatabase() {
        plantInto(Map.of());

        lookThrough();
    }

    @Test
    void isInNoFileOfPostgreSql() throws IOException {
        try (var server = new KillablePostgreSql(Files.createDirectory(folder.resolve("postgresql")))) {
            plantInto(Map.of(
                    "spring.datasource.url", server.url(),
                    "spring.datasource.username", "postgres",
                    "spring.datasource.password", "",
                    "sextant.demo.force", "true"));
        }

        assertThat(files()).anyMatch(file -> file.toString().contains("pg_wal"));
        lookThrough();
    }

    private void plantInto(Map<String, String> database) {
        var port = freePort();
        try (var application = start(port, database)) {
            new Planting(application, new Door("http://localhost:" + port)).everything();
        }
    }

    private ConfigurableApplicationContext start(int port, Map<String, String> database) {
        var settings = new ArrayList<String>();
        Stream.of(
                        Map.of(
                                "server.port",
                                Integer.toString(port),
                                "management.server.port",
                                Integer.toString(freePort()),
                                "sextant.public-url",
                                "http://localhost:" + port,
                                "sextant.data-dir",
                                folder.toString(),
                                "sextant.demo.seed-signatures",
                                "0",
                                "sextant.sign-limit-per-hour",
                                "0",
                                "spring.mail.host",
                                "127.0.0.1",
                                "spring.mail.port",
                                Integer.toString(freePort()),
                                "logging.file.name",
                                folder.resolve("log.txt").toString()),
                        database)
                .forEach(some -> some.forEach((name, value) -> settings.add("--" + name + "=" + value)));
        return new SpringApplicationBuilder(SextantApplication.class)
                .profiles("demo")
                .run(settings.toArray(String[]::new));
    }

    private void lookThrough() {
        var files = files();
        assertThat(files)
                .as("what is public can be found")
                .anySatisfy(file -> assertThat(content(file)).contains("ratify-icrmw"));
        assertThat(files)
                .as("what was planted cannot")
                .allSatisfy(file -> assertThat(content(file).contains(Planting.PLANTED))
                        .as("%s", file)
                        .isFalse());
    }

    private List<Path> files() {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
