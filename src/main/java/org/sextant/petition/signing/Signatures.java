package org.sextant.petition.signing;

import org.sextant.petition.PetitionClosed;
import org.sextant.petition.PetitionSummary;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;

/** Takes signatures. Nobody learns from it whether an address has signed before: only its mailbox does. */
@Service
public class Signatures {

    private final Arriving arriving;
    private final Ways<Arrival, Intake.Taken> ways;

    Signatures(Arriving arriving, Intake intake) {
        this.arriving = arriving;
        this.ways = new Ways<>(intake::take);
    }

    /**
     * Stores the signature until its mailbox confirms it, and writes there. An address that is there already stays as it is, and gets a letter that says so, one an
     * hour at most. Returns once it is on disk.
     *
     * @throws PetitionClosed if the petition cannot be signed now
     * @throws TransientDataAccessException if too many sign at this moment, or the database is busy; nothing is kept then
     */
    public void sign(PetitionSummary petition, Sign sign) {
        if (!petition.isOpen()) {
            throw new PetitionClosed();
        }
        ways.of(petition.id()).ask(arriving.of(petition, sign));
    }
}
