package org.sextant.petition.guard;

import java.time.Instant;
import org.sextant.vocabulary.PetitionId;

/**
 * A count, found in three ways.
 *
 * @param signatures rows that count, one by one
 * @param tally what pages show
 * @param hours the sum of what each hour added
 */
public record TallyCheck(PetitionId petition, Instant at, long signatures, long tally, long hours) {

    public boolean agrees() {
        return signatures == tally && tally == hours;
    }
}
