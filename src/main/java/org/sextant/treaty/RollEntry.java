package org.sextant.treaty;

import java.time.LocalDate;
import java.util.Optional;
import org.sextant.place.Place;

/**
 * A State, as it stood to a treaty on the day of the {@link Roll}: what came later is not in it.
 *
 * @param dayless whether it is bound, and nobody knows since which day
 * @param confidence empty where the list says nothing of the State
 */
public record RollEntry(
        Place place,
        Status status,
        Optional<LocalDate> signedOn,
        Optional<LocalDate> boundOn,
        Optional<How> how,
        boolean dayless,
        Optional<Confidence> confidence) {

    static RollEntry silent(Place place) {
        return new RollEntry(
                place, Status.NONE, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    static RollEntry of(Place place, Commitment commitment, LocalDate day, LocalDate otherwise) {
        var status = commitment.on(day, otherwise);
        var party = status == Status.PARTY;
        return new RollEntry(
                place,
                status,
                commitment.signedOn().filter(signed -> !signed.isAfter(day)),
                commitment.boundOn().filter(_ -> party),
                commitment.how().filter(_ -> party),
                party && commitment.lacksItsDay(),
                status == Status.NONE ? Optional.empty() : Optional.of(commitment.confidence()));
    }
}
