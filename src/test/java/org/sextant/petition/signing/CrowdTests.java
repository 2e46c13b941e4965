package org.sextant.petition.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;

/** A crowd: many who ask at once, and few pieces of work. */
class CrowdTests {

    private final ConcurrentLinkedQueue<List<Integer>> done = new ConcurrentLinkedQueue<>();

    @Test
    void answersEverybodyOnceWithTheirOwnAnswer() throws Exception {
        var crowd = new Crowd<Integer, String>(this::work, 10_000);

        var answers = atOnce(IntStream.range(0, 5_000)
                .mapToObj(n -> (Callable<String>) () -> crowd.ask(n))
                .toList());

        for (var n = 0; n < answers.size(); n++) {
            assertThat(answers.get(n).get()).isEqualTo("answer " + n);
        }
        assertThat(done.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 5_000).boxed().toList());
    }

    @Test
    void doesTogetherWhatCameWhileItWorked() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var crowd = new Crowd<Integer, String>(
                asked -> {
                    begun.countDown();
                    await(mayEnd);
                    return work(asked);
                },
                100);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> crowd.ask(0));
            begun.await();
            var others = IntStream.rangeClosed(1, 40)
                    .mapToObj(n -> threads.submit(() -> crowd.ask(n)))
                    .toList();
            assertThat(waitingIn(crowd, 40)).isTrue();
            mayEnd.countDown();
            first.get();
            for (var other : others) {
                other.get();
            }
        }

        assertThat(done).hasSize(2);
    }

    @Test
    void turnsAwayWhoComesWhenTooManyWait() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var crowd = new Crowd<Integer, String>(
                asked -> {
                    begun.countDown();
                    await(mayEnd);
                    return work(asked);
                },
                2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> crowd.ask(0));
            begun.await();
            var next = threads.submit(() -> crowd.ask(1));
            var last = threads.submit(() -> crowd.ask(2));
            assertThat(waitingIn(crowd, 2)).isTrue();

            assertThatExceptionOfType(TransientDataAccessResourceException.class)
                    .isThrownBy(() -> crowd.ask(3));
            mayEnd.countDown();
            assertThat(List.of(first.get(), next.get(), last.get()))
                    .containsExactly("answer 0", "answer 1", "answer 2");
        }

        assertThat(done.stream().flatMap(List::stream)).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void tellsOfAFailureAndGoesOn() {
        var crowd = new Crowd<Integer, String>(
                asked -> {
                    if (asked.contains(13)) {
                        throw new IllegalStateException("no thirteen");
                    }
                    return work(asked);
                },
                100);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> crowd.ask(13))
                .withMessage("no thirteen");
        assertThat(crowd.ask(14)).isEqualTo("answer 14");
    }

    private List<String> work(List<Integer> asked) {
        done.add(asked);
        return asked.stream().map(n -> "answer " + n).toList();
    }

    private static boolean waitingIn(Crowd<?, ?> crowd, int many) {
        while (crowd.waiting() < many) {
            Thread.onSpinWait();
        }
        return crowd.waiting() == many;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Future<String>> atOnce(List<Callable<String>> asking) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return Collections.unmodifiableList(threads.invokeAll(asking));
        }
    }
}
