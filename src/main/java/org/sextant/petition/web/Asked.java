package org.sextant.petition.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.sextant.petition.addressee.Addressee;
import org.sextant.petition.addressee.Ahead;
import org.sextant.petition.addressee.OfficialChannel;

/**
 * What the public sees of an addressee.
 *
 * @param signatures that count toward it, in tens where they are those of one country; empty where they are too few to be told
 * @param channel the official one that leads to it, where one is used
 * @param ahead the next step on the way, where there is one
 * @param aheadBy the official channel whose step that is
 * @param answered when it has answered, where it has
 */
record Asked(
        Addressee addressee,
        OptionalLong signatures,
        Optional<OfficialChannel> channel,
        Optional<Ahead> ahead,
        Optional<OfficialChannel> aheadBy,
        Optional<LocalDate> answered) {

    /** For the order of rows. */
    long reached() {
        return signatures.orElse(0);
    }
}
