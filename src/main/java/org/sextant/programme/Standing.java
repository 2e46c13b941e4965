package org.sextant.programme;

import java.util.function.ToLongFunction;
import org.sextant.shell.Words;

/** How far demands of a principle have come, in words: what the wheel says to those who do not see it. */
public final class Standing {

    private Standing() {}

    /**
     * As in "1 delivered, 2 live"; empty where nobody acts on any.
     *
     * @param number how many of them have come just so far
     */
    public static String counts(ToLongFunction<DemandState> number, Words words) {
        return words.list(DemandState.DESCENDING.stream()
                .filter(state -> state != DemandState.NOBODY_ACTS && number.applyAsLong(state) > 0)
                .map(state -> words.of("programme.count", state, "count", number.applyAsLong(state)))
                .toList());
    }
}
