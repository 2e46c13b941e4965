package org.sextant.petition.ui;

import org.sextant.petition.PetitionSummary;

/** The one thing that a person can do next with a petition. */
enum NextStep {
    DECIDE,
    WAIT,
    PROPOSE,
    READ;

    static NextStep of(PetitionSummary petition, boolean mayApprove, boolean mayWrite) {
        return switch (petition.state()) {
            case CLOSED -> READ;
            case DRAFT, PROPOSED, SCHEDULED, OPEN -> {
                if (mayApprove) {
                    yield DECIDE;
                }
                if (petition.proposedBy().isPresent()) {
                    yield WAIT;
                }
                yield mayWrite && petition.hasDraft() ? PROPOSE : READ;
            }
        };
    }
}
