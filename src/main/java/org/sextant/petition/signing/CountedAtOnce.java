package org.sextant.petition.signing;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.sextant.petition.PetitionClosed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores a signature whose mailbox is confirmed already, and counts it, without a letter. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CountedAtOnce {

    private final Arrivals arrivals;
    private final Renewals renewals;
    private final Counting counting;
    private final Clock clock;

    CountedAtOnce(Arrivals arrivals, Renewals renewals, Counting counting, Clock clock) {
        this.arrivals = arrivals;
        this.renewals = renewals;
        this.counting = counting;
        this.clock = clock;
    }

    /**
     * A signature of the same mailbox that waited counts as it is now; one that counts stays as it is.
     *
     * @throws PetitionClosed if it closed in this moment: then nothing of it may stay
     */
    void count(Arrival arrival) {
        var one = List.of(arrival);
        var now = clock.instant();
        arrivals.addPending(one, now);
        var stored = arrivals.stored(one);
        arrivals.addLinks(one, stored, now);
        renewals.take(one, stored, now);
        var id = stored.of(arrival).id();
        var counts = counting.count(arrival.petition(), Set.of(id), Counting.Proof.ACCOUNT);
        if (!counts.getOrDefault(id, false)) {
            throw new PetitionClosed();
        }
    }
}
