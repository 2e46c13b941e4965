package org.sextant.petition.signing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sextant.vocabulary.PetitionId;

/** A few crowds side by side. A petition always goes the same way, so that what belongs to it is written by one, in one order. */
final class Ways<A, R> {

    /** More would only make commits smaller. */
    private static final int WAYS = 4;

    private static final int MOST_WAITING = 4_096;

    private final List<Crowd<A, R>> ways;

    Ways(Function<List<A>, List<R>> work) {
        this.ways = Stream.generate(() -> new Crowd<>(work, MOST_WAITING))
                .limit(WAYS)
                .toList();
    }

    Crowd<A, R> of(PetitionId petition) {
        return ways.get(Math.floorMod(petition.hashCode(), WAYS));
    }
}
