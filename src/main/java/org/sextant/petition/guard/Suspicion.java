package org.sextant.petition.guard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.signing.SignatureGroups;

/**
 * A group that was noticed, as moderators see it.
 *
 * @param effect of the voiding on trial; where none is, of one that would be proposed now
 * @param voiding that is on trial, or was the last; empty for none
 * @param done what is out of the count, the earliest first
 */
public record Suspicion(
        SuspicionId id,
        PetitionSummary petition,
        Trait trait,
        Instant at,
        SignatureGroups.Standing standing,
        Effect effect,
        Optional<VoidingSummary> voiding,
        List<Done> done) {

    /**
     * A voiding that was carried out and not undone.
     *
     * @param standing of those that it took out
     */
    public record Done(VoidingSummary voiding, SignatureGroups.Standing standing) {}

    /** The voiding on which people are deciding. */
    public Optional<VoidingSummary> onTrial() {
        return voiding.filter(one -> one.state() == VoidingState.ON_TRIAL);
    }
}
