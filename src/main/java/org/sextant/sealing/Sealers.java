package org.sextant.sealing;

import com.google.crypto.tink.Aead;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A few lasting threads that seal for all others. Tink keeps its source of randomness for each thread, and to make one takes many times as long as to seal:
 * on the threads of requests, which live for one request, a fifth of all that a signature costs.
 */
final class Sealers {

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("sealing-", 0).daemon().factory());

    private Sealers() {}

    static byte[] seal(Aead aead, byte[] plain, byte[] context) {
        try {
            return THREADS.submit(() -> aead.encrypt(plain, context)).get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Told to stop before it was sealed", stopping);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("A text of this length can be sealed", impossible.getCause());
        }
    }
}
