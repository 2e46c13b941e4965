package org.sextant.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL as Debian ships it, with its own settings but for memory and connections: what it answers is on disk. */
final class PostgresServer implements AutoCloseable {

    private final Path folder;
    private final int port = Ports.free();
    private final Process process;

    PostgresServer() throws IOException, SQLException {
        folder = Files.createTempDirectory("sextant-bench-pg");
        if (isRoot()) {
            Programs.run(List.of("chown", "postgres", folder.toString()));
        }
        var data = folder.resolve("data").toString();
        Programs.run(asPostgres(
                Programs.need("initdb").toString(),
                "-D",
                data,
                "-U",
                "bench",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C"));
        process = Programs.start(
                new ProcessBuilder(asPostgres(
                        Programs.need("postgres").toString(),
                        "-D",
                        data,
                        "-p",
                        Integer.toString(port),
                        "-k",
                        folder.toString(),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "shared_buffers=512MB",
                        "-c",
                        "max_wal_size=4GB",
                        "-c",
                        "max_connections=200")),
                Path.of("target", "bench", "postgres.log"));
        awaitAnswer();
        execute("create database sextant");
    }

    // PostgreSQL refuses to run as root.
    private static List<String> asPostgres(String... command) {
        var all = new ArrayList<String>();
        if (isRoot()) {
            all.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        all.addAll(List.of(command));
        return all;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private void awaitAnswer() throws SQLException {
        for (var deadline = System.nanoTime() + 30_000_000_000L; ; ) {
            try (var connection = DriverManager.getConnection(url("postgres"), "bench", "")) {
                connection.isValid(1);
                return;
            } catch (SQLException early) {
                if (System.nanoTime() > deadline || !process.isAlive()) {
                    throw early;
                }
                Thread.onSpinWait();
            }
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String url() {
        return url("sextant");
    }

    int port() {
        return port;
    }

    void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        sql.startsWith("create database") ? url("postgres") : url(), "bench", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String table) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "bench", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The letters of one measurement are not to be carried during the next. */
    void awaitLettersGone() {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> count("outgoing_mail") == 0);
    }

    @Override
    public void close() {
        Programs.end(process);
        Programs.run(List.of("rm", "-rf", folder.toString()));
    }
}
