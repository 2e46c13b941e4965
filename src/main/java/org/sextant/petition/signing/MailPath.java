package org.sextant.petition.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts, in memory, how many signatures were made and how many confirmed, by hour and great mail provider; somebody writes them down from time to time. */
@Component
public class MailPath {

    /** An hour (UTC) of one provider. */
    public record Hour(Instant start, MailProvider provider) {}

    /** What came in it. */
    public record Came(long made, long confirmed) {

        public Came plus(Came other) {
            return new Came(made + other.made, confirmed + other.confirmed);
        }
    }

    private final Map<Hour, Came> came = new HashMap<>();
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
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
                mailboxes.forEach(provider -> add(new Hour(hour, provider), each));
            }
        });
    }

    /** Puts back what could not be written down. */
    public synchronized void add(Hour hour, Came more) {
        came.merge(hour, more, Came::plus);
    }

    /** What came since this was asked last. */
    public synchronized Map<Hour, Came> take() {
        var taken = Map.copyOf(came);
        came.clear();
        return taken;
    }
}
