package org.sextant.petition.guard;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Writes down every few seconds what this node has noticed. Each node has a memory of its own, so each writes for itself. */
@Component
class Notebook {

    private static final Logger LOG = LoggerFactory.getLogger(Notebook.class);
    private static final int SECONDS = 5;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("notebook").factory());
    private final Watch watch;
    private final SuspicionTable table;
    private final MailPathTable mailPath;

    Notebook(Watch watch, SuspicionTable table, MailPathTable mailPath) {
        this.watch = watch;
        this.table = table;
        this.mailPath = mailPath;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        var _ = thread.scheduleWithFixedDelay(this::writeIfPossible, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void writeIfPossible() {
        try {
            write();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn(
                    "What was noticed cannot be written down now: {}",
                    away.getClass().getSimpleName());
        }
    }

    void write() {
        watch.runs().forEach(this::write);
        mailPath.write();
    }

    private void write(Watch.Shared shared, Run run) {
        var fresh = run.takeUnwritten();
        if (fresh.isEmpty()) {
            return;
        }
        try {
            var known = run.suspicion();
            if (known.isPresent()) {
                table.extend(known.get(), shared.petition(), fresh);
            } else {
                run.becomes(table.add(shared.trait(), shared.petition(), fresh));
            }
        } catch (DataAccessException | TransactionException away) {
            run.putBack(fresh);
            throw away;
        }
    }

    @PreDestroy
    void close() {
        thread.shutdownNow();
    }
}
