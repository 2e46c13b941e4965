package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Seats … */
class SeatsTests {

    /** What should happen, said in the plainest way: a set of people inside and a queue before the door. */
    private static final class Model {

        private final Set<Integer> inside = new HashSet<>();
        private final ArrayDeque<Integer> queue = new ArrayDeque<>();
        private int capacity;
        private int turns;

        Model(int capacity) {
            this.capacity = capacity;
        }

        Booking come(int person) {
            turns++;
            if (inside.size() < capacity) {
                inside.add(person);
                return new Booking.Booked(turns);
            }
            queue.addLast(person);
            return new Booking.Waiting(turns, queue.size());
        }

        void fill() {
            while (inside.size() < capacity && !queue.isEmpty()) {
                inside.add(queue.removeFirst());
            }
        }
    }

    static Iterable<Long> seeds() {
        return new Random(20261124).longs(200).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areNeverMoreNorFewerThanThereAreWhateverPeopleDo(long seed) {
        var random = new Random(seed);
        var model = new Model(1 + random.nextInt(6));
        var seats = Seats.of(Optional.of(model.capacity));
        for (var step = 0; step < 100; step++) {
            seats = anyStep(seats, model, step, random);

            assertThat(seats.booked()).isEqualTo(model.inside.size()).isLessThanOrEqualTo(model.capacity);
            assertThat(seats.waiting()).isEqualTo(model.queue.size());
            assertThat(seats.waiting() == 0 || seats.booked() == model.capacity)
                    .as("nobody waits while a place is free")
                    .isTrue();
        }
    }

    private static Seats anyStep(Seats seats, Model model, int step, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> oneGoes(seats, model);
            case 1 -> oneGoesOffTheQueue(seats, model);
            case 2 -> more(seats, model, random.nextInt(3));
            default -> oneComes(seats, model, step);
        };
    }

    private static Seats oneComes(Seats seats, Model model, int person) {
        assertThat(seats.next()).isEqualTo(model.come(person));
        return seats.withNext();
    }

    private static Seats oneGoes(Seats seats, Model model) {
        if (model.inside.isEmpty()) {
            return seats;
        }
        model.inside.remove(model.inside.iterator().next());
        return filled(seats.withoutBooked(), model);
    }

    private static Seats oneGoesOffTheQueue(Seats seats, Model model) {
        if (model.queue.isEmpty()) {
            return seats;
        }
        model.queue.removeLast();
        return seats.withoutWaiting();
    }

    private static Seats more(Seats seats, Model model, int places) {
        model.capacity += places;
        return filled(seats.resized(Optional.of(model.capacity)), model);
    }

    private static Seats filled(Seats seats, Model model) {
        model.fill();
        var filling = seats;
        while (filling.letOneMoveUp()) {
            filling = filling.withOneMovedUp();
        }
        return filling;
    }

    @Test
    void haveRoomForEverybodyWhereNobodyCounts() {
        var seats = Seats.of(Optional.empty());
        for (var person = 0; person < 1000; person++) {
            assertThat(seats.next()).isEqualTo(new Booking.Booked(person + 1));
            seats = seats.withNext();
        }

        assertThat(seats.turnout()).isEqualTo(new Turnout(1000, 0, Optional.empty()));
    }
}
