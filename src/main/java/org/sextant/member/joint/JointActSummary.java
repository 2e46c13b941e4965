package org.sextant.member.joint;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.PersonId;

/**
 * A joint act as those see it whom it concerns.
 *
 * @param atOnce whether one person did it in an emergency
 * @param agreedAt when the second person agreed
 * @param dueAt when it is done unless somebody stops it; empty until a second person has agreed
 * @param stoppedWhy why it was stopped
 * @param settledAt when it was done, stopped, or found impossible
 */
public record JointActSummary(
        JointActId id,
        Proposal what,
        Why why,
        JointActState state,
        boolean atOnce,
        PersonId proposedBy,
        Instant proposedAt,
        Optional<PersonId> agreedBy,
        Optional<Instant> agreedAt,
        Optional<Instant> dueAt,
        Optional<PersonId> stoppedBy,
        Optional<Why> stoppedWhy,
        Optional<Instant> settledAt) {

    boolean isAbout(PersonId person) {
        return what.about().filter(person::equals).isPresent();
    }
}
