package org.sextant.petition.signing;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.signing.SignatureRow.State;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a locked signature between waiting, counted and withdrawn, and the tally with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Counting {

    private final SignatureTable table;
    private final Tally tally;
    private final Petitions petitions;
    private final Clock clock;

    Counting(SignatureTable table, Tally tally, Petitions petitions, Clock clock) {
        this.table = table;
        this.tally = tally;
        this.petitions = petitions;
        this.clock = clock;
    }

    /**
     * Counts those that wait. Repeating changes nothing.
     *
     * @return of each that is there whether it counts now or counted before; not, if it still waited when the petition closed
     */
    Map<SignatureId, Boolean> count(PetitionId petition, Collection<SignatureId> ids) {
        var there = table.lock(petition, ids);
        var waiting = there.stream()
                .filter(signature -> signature.state() == State.PENDING)
                .map(SignatureRow::id)
                .toList();
        var open = waiting.isEmpty()
                || petitions.byId(petition).filter(PetitionSummary::isOpen).isPresent();
        if (open && !waiting.isEmpty()) {
            table.count(petition, waiting, clock.instant());
            tally.add(petition, waiting.size());
        }
        return there.stream()
                .collect(Collectors.toMap(SignatureRow::id, signature -> open || signature.state() != State.PENDING));
    }

    /** Takes it back, whether it counts already or still waits. Repeating changes nothing. */
    void withdraw(SignatureRow locked) {
        if (locked.state() == State.WITHDRAWN) {
            return;
        }
        table.withdraw(locked, clock.instant());
        if (locked.state() == State.COUNTED) {
            tally.add(locked.petition(), -1);
        }
    }
}
