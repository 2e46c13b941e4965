package org.sextant.petition.guard;

import java.time.Instant;
import org.sextant.member.joint.JointActId;
import org.sextant.vocabulary.PetitionId;

/**
 * A voiding as moderators see it.
 *
 * @param act by which two people decide on it
 * @param frozenAt when it was proposed
 */
public record VoidingSummary(
        JointActId act,
        SuspicionId suspicion,
        PetitionId petition,
        Reason reason,
        VoidingState state,
        Instant frozenAt) {}
