package org.sextant.petition.supporter;

import java.time.Instant;
import org.sextant.petition.PetitionSummary;

/**
 * What a first supporter sees of their own. Never the address: whoever holds the link sees it.
 *
 * @param name that they gave; empty for none, and once withdrawn
 * @param keptUntil when it is erased at the latest
 */
public record OwnSupport(
        PetitionSummary petition, SupporterCallSummary call, Standing standing, String name, Instant keptUntil) {

    /** How far it has come. */
    public enum Standing {
        PENDING,
        SUPPORTING,
        WITHDRAWN
    }

    /** Hides the name, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "a support";
    }
}
