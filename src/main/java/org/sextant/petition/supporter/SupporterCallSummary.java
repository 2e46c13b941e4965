package org.sextant.petition.supporter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sextant.vocabulary.PetitionId;

/**
 * How far a petition has come that asks for first supporters.
 *
 * @param lastDay in the petition's zone
 * @param closesAt the first moment that is too late
 * @param supporters who confirmed and did not withdraw
 * @param linkedAt when the private link was made; empty while there is none
 * @param ending empty while it goes on
 */
public record SupporterCallSummary(
        PetitionId petition,
        int wanted,
        LocalDate lastDay,
        Instant closesAt,
        int supporters,
        Optional<Instant> linkedAt,
        Optional<Ending> ending) {

    public boolean isReached() {
        return supporters >= wanted;
    }

    public boolean isOver() {
        return ending.isPresent();
    }

    /** Whether its day has passed. */
    public boolean isPast(Instant now) {
        return !now.isBefore(closesAt);
    }
}
