package org.sextant.petition.signing;

import org.sextant.petition.PetitionClosed;
import org.sextant.petition.PetitionSummary;
import org.sextant.vocabulary.SignatureId;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;

/** Takes signatures. Nobody learns from it whether an address has signed before: only its mailbox does. */
@Service
public class Signatures {

    private final Arriving arriving;
    private final Halts halts;
    private final Ways<Arrival, Intake.Taken> ways;

    Signatures(Arriving arriving, Halts halts, Intake intake) {
        this.arriving = arriving;
        this.halts = halts;
        this.ways = new Ways<>(intake::take);
    }

    /**
     * Stores the signature until its mailbox confirms it, and writes there. An address that is there already stays as it is, and gets a letter that says so, one an
     * hour at most. Returns once it is on disk.
     *
     * @return of the signature, had its mailbox not signed before: nobody can tell from it
     * @throws PetitionClosed if the petition cannot be signed now
     * @throws TransientDataAccessException if too many sign at this moment, or the database is busy; nothing is kept then
     */
    public SignatureId sign(PetitionSummary petition, Sign sign) {
        if (!petition.isOpen() || halts.signing(petition.id())) {
            throw new PetitionClosed();
        }
        var arrival = arriving.of(petition, sign);
        ways.of(petition.id()).ask(arrival);
        return arrival.id();
    }
}
