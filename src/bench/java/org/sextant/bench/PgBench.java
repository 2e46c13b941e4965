package org.sextant.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the database can do by itself: rows inserted one by one, each on disk, by 32 clients. */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial");

    private final PostgresServer database;
    private final int seconds;

    PgBench(PostgresServer database, int seconds) {
        this.database = database;
        this.seconds = seconds;
    }

    double insertsPerSecond() {
        var said = Programs.run(List.of(
                Programs.need("pgbench").toString(),
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(database.port()),
                "-U",
                "bench",
                "-n",
                "-M",
                "prepared",
                "-c",
                "32",
                "-j",
                "2",
                "-T",
                Integer.toString(seconds),
                "-f",
                Path.of("src", "bench", "resources", "insert.sql").toString(),
                "sextant"));
        var rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench measured nothing: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }
}
