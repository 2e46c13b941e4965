package org.sextant.petition.signing;

import java.time.Instant;
import java.util.Optional;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.WordingSummary;

/**
 * What a signer keeps: which wording counts them, since when, and that they may go.
 *
 * @param wording that was signed, whatever was published since; empty where it is no longer known
 * @param countedAt empty while it waits to be confirmed
 * @param withdrawnAt empty unless it was taken back
 */
public record Receipt(
        PetitionSummary petition,
        Optional<WordingSummary> wording,
        Optional<Instant> countedAt,
        Optional<Instant> withdrawnAt) {

    public boolean isWithdrawn() {
        return withdrawnAt.isPresent();
    }
}
