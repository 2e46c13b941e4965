package org.sextant.moderation;

import java.util.Optional;
import org.sextant.vocabulary.PersonId;

/**
 * What a moderator decides.
 *
 * @param sanctioned who may publish nothing for a time, and for how long; only with {@link Decision#SANCTION}
 */
public record Decide(Decision decision, Reason reason, Optional<Sanctioning> sanctioned) {

    /** The longest sanction: whoever must stay away for longer loses a mandate instead. */
    public static final int MOST_DAYS = 180;

    /** Who, and for how many days. */
    public record Sanctioning(PersonId person, int days) {

        public Sanctioning {
            if (days < 1 || days > MOST_DAYS) {
                throw new IllegalArgumentException("A sanction lasts 1 to " + MOST_DAYS + " days");
            }
        }
    }

    public Decide {
        if (sanctioned.isPresent() != (decision == Decision.SANCTION)) {
            throw new IllegalArgumentException("A sanction says whom it is for, and nothing else does");
        }
    }
}
