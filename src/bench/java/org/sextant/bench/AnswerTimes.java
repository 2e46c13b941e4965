package org.sextant.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long the server works at its answers, by its own account: what a browser measures holds the browser's own work, too. */
final class AnswerTimes {

    private static final Pattern OF_A_VIEW =
            Pattern.compile("(?<microseconds>\\d+) /app/[^.?]*(\\?(?!.*v-r=).*|\\?.*v-r=(uidl|init).*)?");

    private static final Path LOG = Path.of("target", "bench", "answers.log").toAbsolutePath();

    /** What makes the application keep the account; only where it is asked for, since that takes time, too. */
    static Map<String, String> settings() {
        return Map.of(
                "SERVER_TOMCAT_ACCESSLOG_ENABLED", "true",
                "SERVER_TOMCAT_ACCESSLOG_DIRECTORY", LOG.getParent().toString(),
                "SERVER_TOMCAT_ACCESSLOG_PREFIX", "answers",
                "SERVER_TOMCAT_ACCESSLOG_SUFFIX", ".log",
                "SERVER_TOMCAT_ACCESSLOG_ROTATE", "false",
                "SERVER_TOMCAT_ACCESSLOG_BUFFERED", "false",
                "SERVER_TOMCAT_ACCESSLOG_PATTERN", "%D %U%q");
    }

    private AnswerTimes() {}

    /** How many answers of the workroom's views it has given. */
    static int answers() {
        return views().size();
    }

    /**
     * What the workroom's views took from one answer on, in milliseconds.
     *
     * @param begun how many there were before
     * @param had how many the browser has had since: the server writes a moment after it has sent the last byte
     */
    static double since(int begun, int had) {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> answers() >= begun + had);
        return views().subList(begun, begun + had).stream()
                        .mapToLong(Long::longValue)
                        .sum()
                / 1000.0;
    }

    static boolean isOfAView(String address) {
        return OF_A_VIEW.matcher("0 " + address).matches();
    }

    private static List<Long> views() {
        try (var lines = Files.lines(LOG)) {
            return lines.map(OF_A_VIEW::matcher)
                    .filter(Matcher::matches)
                    .map(line -> Long.parseLong(line.group("microseconds")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
