package org.sextant.mail;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes this node's relay. However often it is rung, the relay runs once at a time, and once more if it was rung meanwhile. */
@Component
class Bell {

    // Longer than a handful of mails takes, shorter than the 20 seconds that a node has to go.
    private static final int SECONDS_TO_FINISH = 8;

    // One runs, one waits; who rings then has nothing to add.
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            Thread.ofVirtual().name("mail-relay").factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    private final Relay relay;

    Bell(Relay relay) {
        this.relay = relay;
    }

    void ring() {
        thread.execute(relay::emptyOutbox);
    }

    @PreDestroy
    void silence() throws InterruptedException {
        relay.stop();
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
