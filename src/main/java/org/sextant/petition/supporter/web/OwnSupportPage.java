package org.sextant.petition.supporter.web;

import java.time.LocalDate;
import java.util.List;
import org.sextant.petition.supporter.OwnSupport;
import org.sextant.petition.supporter.OwnSupport.Standing;
import org.sextant.shell.PageFrame;
import org.sextant.vocabulary.Principle;

/**
 * What a first supporter sees of their own.
 *
 * @param token of the link that led here
 */
record OwnSupportPage(PageFrame frame, OwnSupport own, Principle principle, String principleName, String token) {

    List<Principle> signs() {
        return List.of(principle);
    }

    boolean isPending() {
        return own.standing() == Standing.PENDING;
    }

    boolean isSupporting() {
        return own.standing() == Standing.SUPPORTING;
    }

    LocalDate forgottenOn() {
        return LocalDate.ofInstant(own.keptUntil(), own.petition().zone());
    }
}
