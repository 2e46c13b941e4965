package org.sextant.treaty.ladder;

import org.sextant.member.Attestation;

/** A step, and who stands for it. */
public record StepSummary(StepId id, RecordStep step, Attestation attestation) {

    public Rung rung() {
        return step.rung();
    }
}
