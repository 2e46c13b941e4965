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
 * @param isVoided whether moderators took it out of the count
 * @param isContested whether its signer said that this is wrong
 * @param newer the version that has since taken the place of the signed one; the signature stays under the one that was signed
 * @param quiet whether its owner wants no letter about newer versions
 */
public record Receipt(
        PetitionSummary petition,
        Optional<WordingSummary> wording,
        Optional<Instant> countedAt,
        Optional<Instant> withdrawnAt,
        boolean isVoided,
        boolean isContested,
        Optional<WordingSummary> newer,
        boolean quiet) {

    public boolean isWithdrawn() {
        return withdrawnAt.isPresent();
    }
}
