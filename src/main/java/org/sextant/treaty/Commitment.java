package org.sextant.treaty;

import java.time.LocalDate;
import java.util.Optional;
import org.sextant.vocabulary.CountryCode;

/**
 * What a list says of one State.
 *
 * @param signedOn empty where it did not sign, or the list does not say when
 * @param boundOn empty where it is not bound, or the day is not known
 * @param how empty where it is not bound, or the list does not say
 */
public record Commitment(
        CountryCode state,
        Status status,
        Optional<LocalDate> signedOn,
        Optional<LocalDate> boundOn,
        Optional<How> how,
        Confidence confidence) {

    /** Whether it is bound, and the day is not known. */
    public boolean lacksItsDay() {
        return status == Status.PARTY && boundOn.isEmpty();
    }

    /**
     * What the State was on that day.
     *
     * @param otherwise the day from which on a commitment counts whose own day is not known
     */
    Status on(LocalDate day, LocalDate otherwise) {
        if (status == Status.PARTY && !boundOn.orElse(otherwise).isAfter(day)) {
            return Status.PARTY;
        }
        var signed = signedOn.or(() -> status == Status.SIGNATORY ? Optional.of(otherwise) : Optional.empty());
        return signed.filter(since -> !since.isAfter(day)).isPresent() ? Status.SIGNATORY : Status.NONE;
    }
}
