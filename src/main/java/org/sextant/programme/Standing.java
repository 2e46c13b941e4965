package org.sextant.programme;

import org.sextant.shell.Words;

/** Where a principle stands, in words: what the wheel says to those who do not see it. */
final class Standing {

    private Standing() {}

    /** As in "1 delivered, 2 live"; empty where nobody acts on any of its demands. */
    static String counts(PrincipleSummary principle, Words words) {
        return words.list(DemandState.DESCENDING.stream()
                .filter(state -> state != DemandState.NOBODY_ACTS && principle.count(state) > 0)
                .map(state -> words.of("programme.count", state, "count", principle.count(state)))
                .toList());
    }
}
