package org.sextant.member.access;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sextant.member.SignedOut;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions on this node of those who were removed, wherever that was. Their next request would be refused anyway; but an open page that nobody clicks in
 * would stay, and be told of news.
 */
@Component
class EndedByRemoval {

    /** Shorter than the minute after which nobody who was removed is signed in any more. */
    private static final Duration EVERY = Duration.ofSeconds(20);

    // Each round begins the next one itself: one that fails, as without a database, ends only itself.
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("removed").daemon().factory());
    private final SignedOut signedOut;
    private final Sessions sessions;

    EndedByRemoval(SignedOut signedOut, Sessions sessions) {
        this.signedOut = signedOut;
        this.sessions = sessions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var _ = rounds.schedule(this::round, EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    private void round() {
        begin();
        end();
    }

    void end() {
        signedOut.lately().forEach(sessions::endBegunBefore);
    }

    @PreDestroy
    void stop() {
        rounds.shutdownNow();
    }
}
