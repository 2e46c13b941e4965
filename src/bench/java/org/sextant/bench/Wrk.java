package org.sextant.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Load from wrk: connections that each ask again as soon as they are answered. */
final class Wrk {

    /**
     * What wrk saw.
     *
     * @param perSecond requests answered
     * @param refused answers of 400 and above, and broken connections
     */
    record Seen(double perSecond, long refused) {}

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern STATUSES = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern ERRORS =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

    private static final int READERS = 64;

    /** Each waits until its signature is on disk; a storm has thousands. */
    static final int SIGNERS = 512;

    private final int seconds;

    Wrk(int seconds) {
        this.seconds = seconds;
    }

    Seen read(String url) {
        return load(url, READERS, List.of("-H", "Accept-Encoding: gzip"), List.of());
    }

    /** Signs that many petitions in turn. */
    Seen sign(String url, String run, int petitions) {
        return sign(url, run, petitions, 0);
    }

    /** Signs the one of that number. */
    Seen signOne(String url, String run, int petition) {
        return sign(url, run, 1, petition);
    }

    private Seen sign(String url, String run, int petitions, int first) {
        var script = Path.of("src", "bench", "resources", "sign.lua").toString();
        return load(
                url,
                SIGNERS,
                List.of("-s", script),
                List.of("--", run, Integer.toString(petitions), Integer.toString(first)));
    }

    private Seen load(String url, int connections, List<String> options, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Programs.need("wrk").toString(),
                "-t",
                "2",
                "-c",
                Integer.toString(connections),
                "-d",
                seconds + "s",
                "--timeout",
                "20s"));
        command.addAll(options);
        command.add(url);
        command.addAll(arguments);
        var said = Programs.run(command);
        var rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IllegalStateException("wrk measured nothing: " + said);
        }
        return new Seen(Double.parseDouble(rate.group(1)), refused(said));
    }

    private static long refused(String said) {
        var refused = 0L;
        var statuses = STATUSES.matcher(said);
        if (statuses.find()) {
            refused += Long.parseLong(statuses.group(1));
        }
        var errors = ERRORS.matcher(said);
        if (errors.find()) {
            for (var kind = 1; kind <= errors.groupCount(); kind++) {
                refused += Long.parseLong(errors.group(kind));
            }
        }
        return refused;
    }
}
