package org.sextant.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often a page was asked for in one second, and what was answered.
 *
 * @param second since the epoch
 */
record CrowdedPage(long second, int asked, Optional<CrowdedAnswer> answer) {

    /** What an entry costs in bytes beside its answer, roughly. */
    private static final int ENTRY = 500;

    static CrowdedPage askedAgain(@Nullable CrowdedPage before, long second) {
        return before != null && before.second == second
                ? new CrowdedPage(second, before.asked + 1, before.answer)
                : new CrowdedPage(second, 1, Optional.empty());
    }

    /** The first answer of the second stands; one that was begun in an earlier second is out of date. */
    CrowdedPage answered(long begun, CrowdedAnswer fresh) {
        return begun == second && answer.isEmpty() ? new CrowdedPage(second, asked, Optional.of(fresh)) : this;
    }

    int weight() {
        return ENTRY + answer.map(CrowdedAnswer::weight).orElse(0);
    }
}
