package org.sextant.petition.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sextant.shell.AfterCommit;
import org.springframework.stereotype.Component;

/** Counts, in memory, how many signatures were made and how many confirmed, by ten minutes and great mail provider; somebody writes them down from time to time. */
@Component
public class MailPath {

    /** For so long what came is counted together. */
    public static final Duration SPAN = Duration.ofMinutes(10);

    /** One span of one provider. */
    public record Span(Instant start, MailProvider provider) {}

    /** What came in it. */
    public record Came(long made, long confirmed) {

        public Came plus(Came other) {
            return new Came(made + other.made, confirmed + other.confirmed);
        }
    }

    private final Map<Span, Came> came = new HashMap<>();
    private final Clock clock;

    MailPath(Clock clock) {
        this.clock = clock;
    }

    /** Once the running transaction has been committed. */
    void made(Collection<MailProvider> mailboxes) {
        afterCommit(mailboxes, new Came(1, 0));
    }

    /** Once the running transaction has been committed. */
    void confirmed(Collection<MailProvider> mailboxes) {
        afterCommit(mailboxes, new Came(0, 1));
    }

    private void afterCommit(Collection<MailProvider> mailboxes, Came each) {
        AfterCommit.run(() -> {
            var start = start(clock.instant());
            mailboxes.forEach(provider -> add(new Span(start, provider), each));
        });
    }

    private static Instant start(Instant moment) {
        return Instant.ofEpochSecond(moment.getEpochSecond() / SPAN.toSeconds() * SPAN.toSeconds());
    }

    /** Puts back what could not be written down. */
    public synchronized void add(Span span, Came more) {
        came.merge(span, more, Came::plus);
    }

    /** What came since this was asked last. */
    public synchronized Map<Span, Came> take() {
        var taken = Map.copyOf(came);
        came.clear();
        return taken;
    }
}
