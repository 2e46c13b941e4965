package org.sextant.petition.signing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** How it is known that the mailbox is the signer's. */
    enum Proof {
        /** Our letter reached it. */
        LETTER,
        /** It is that of an account, which proved it once; no letter was sent. */
        ACCOUNT
    }

    private final SignatureTable table;
    private final Progress progress;
    private final Petitions petitions;
    private final Halts halts;
    private final Clock clock;

    Counting(SignatureTable table, Progress progress, Petitions petitions, Halts halts, Clock clock) {
        this.table = table;
        this.progress = progress;
        this.petitions = petitions;
        this.halts = halts;
        this.clock = clock;
    }

    /**
     * Counts those that wait. Repeating changes nothing.
     *
     * @return of each that is there whether it counts now or counted before; not, if it still waited when the petition closed
     */
    Map<SignatureId, Boolean> count(PetitionId petition, Collection<SignatureId> ids, Proof proof) {
        var there = table.lock(petition, ids);
        var waiting = there.stream()
                .filter(signature -> signature.state() == State.PENDING)
                .toList();
        var signed = waiting.isEmpty()
                ? Optional.<PetitionSummary>empty()
                : petitions.byId(petition).filter(found -> found.isOpen() && !halts.confirming(petition));
        signed.ifPresent(found -> count(found, waiting, proof));
        var open = waiting.isEmpty() || signed.isPresent();
        return there.stream()
                .collect(Collectors.toMap(SignatureRow::id, signature -> open || signature.state() != State.PENDING));
    }

    private void count(PetitionSummary petition, List<SignatureRow> waiting, Proof proof) {
        var now = clock.instant();
        table.bringUpToDate(petition, waiting);
        table.count(petition.id(), waiting.stream().map(SignatureRow::id).toList(), now);
        progress.counted(petition.id(), waiting, proof, now);
    }

    /** Takes it back, whether it counts already or still waits. Repeating changes nothing. */
    void withdraw(SignatureRow locked) {
        if (locked.state() == State.WITHDRAWN) {
            return;
        }
        var now = clock.instant();
        if (locked.state() == State.COUNTED) {
            progress.withdrawn(locked, now);
        }
        table.withdraw(locked, now);
    }

    /** Its signer says that it was wrong to take it out of the count. Repeating changes nothing. */
    void object(SignatureRow locked) {
        if (locked.objectedAt().isEmpty()) {
            table.object(locked, clock.instant());
        }
    }
}
