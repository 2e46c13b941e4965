package org.sextant.petition.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.springframework.dao.TransientDataAccessResourceException;

/**
 * Does in one piece of work, as in one transaction, what many ask for at the same moment: who comes while the database writes goes together with all others
 * who came meanwhile. Each is answered once the work is done, so that nothing that was answered can be lost; a failure is everybody's of that piece, and
 * nothing of it is kept. The work is never begun a second time: nobody could know what the first time left.
 *
 * @param <A> what is asked for
 * @param <R> the answer to it
 */
final class Crowd<A, R> {

    private record Waiting<A, R>(A asked, CompletableFuture<R> answer) {}

    /** Enough that a commit costs each little; not so many that the first waits long for the last. */
    static final int AT_ONCE = 512;

    private final Function<List<A>, List<R>> work;
    private final BlockingQueue<Waiting<A, R>> queue;
    private final AtomicBoolean served = new AtomicBoolean();

    /**
     * @param work answers all of a list, in its order
     * @param mostWaiting who comes when so many wait already is turned away
     */
    Crowd(Function<List<A>, List<R>> work, int mostWaiting) {
        this.work = work;
        this.queue = new ArrayBlockingQueue<>(mostWaiting);
    }

    /**
     * Asks, and waits for the answer.
     *
     * @throws TransientDataAccessResourceException if too many wait already; nothing is kept then
     */
    R ask(A asked) {
        var waiting = new Waiting<A, R>(asked, new CompletableFuture<>());
        if (!queue.offer(waiting)) {
            throw new TransientDataAccessResourceException("Too many wait already");
        }
        if (served.compareAndSet(false, true)) {
            Thread.ofVirtual().name("crowd").start(this::serve);
        }
        return answer(waiting);
    }

    /** How many wait for the next piece of work. */
    int waiting() {
        return queue.size();
    }

    private R answer(Waiting<A, R> waiting) {
        try {
            return waiting.answer().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : failed;
        }
    }

    // Whoever comes after the queue was found empty either sees that nobody serves any more, or is seen here.
    private void serve() {
        do {
            for (var next = next(); !next.isEmpty(); next = next()) {
                serve(next);
            }
            served.set(false);
        } while (!queue.isEmpty() && served.compareAndSet(false, true));
    }

    private List<Waiting<A, R>> next() {
        var next = new ArrayList<Waiting<A, R>>();
        queue.drainTo(next, AT_ONCE);
        return next;
    }

    private void serve(List<Waiting<A, R>> together) {
        var asked = together.stream().map(Waiting::asked).toList();
        var task = new FutureTask<>(() -> work.apply(asked));
        task.run();
        for (var i = 0; i < together.size(); i++) {
            if (task.state() == Future.State.SUCCESS) {
                together.get(i).answer().complete(task.resultNow().get(i));
            } else {
                together.get(i).answer().completeExceptionally(task.exceptionNow());
            }
        }
    }
}
