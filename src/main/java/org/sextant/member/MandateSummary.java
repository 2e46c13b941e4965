package org.sextant.member;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/**
 * A mandate as others see it.
 *
 * @param givenBy empty for one that came with starting a campaign, joining it, or with the installation
 */
public record MandateSummary(
        MandateId id,
        PersonId person,
        Role role,
        Scope scope,
        Optional<PersonId> givenBy,
        Instant givenAt,
        Optional<Instant> until) {

    /** The last moment at which it holds, which is of the last day. */
    public Optional<Instant> lastMoment() {
        return until.map(end -> end.minusMillis(1));
    }
}
