package org.sextant.petition.signing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What stays written of when somebody signed is the hour. Who signs with an account is counted at once: only so do their rows look like everybody's, for whoever gets
 * hold of the table.
 */
final class Coarse {

    private Coarse() {}

    /** The hour it was. */
    static Instant hour(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS);
    }

    /** The hour after, for what must not be over too early. */
    static Instant hourAfter(Instant moment) {
        return hour(moment).plus(1, ChronoUnit.HOURS);
    }
}
