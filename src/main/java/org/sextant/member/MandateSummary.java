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
 * @param begins empty for one that began when it was given
 */
public record MandateSummary(
        MandateId id,
        PersonId person,
        Role role,
        Scope scope,
        Optional<PersonId> givenBy,
        Instant givenAt,
        Optional<Instant> begins,
        Optional<Instant> until) {

    /** What the audit trail says was given or ended: words and ids. */
    String subject() {
        return role + " " + person + (scope.kind() == Scope.Kind.ACTION ? " for " + scope.key() : "");
    }

    /** The first moment at which it holds. */
    public Instant since() {
        return begins.orElse(givenAt);
    }

    /** Whether it was given and has not begun: it carries no right yet. */
    public boolean isToCome(Instant now) {
        return begins.filter(now::isBefore).isPresent();
    }

    /** The last moment at which it holds, which is of the last day. */
    public Optional<Instant> lastMoment() {
        return until.map(end -> end.minusMillis(1));
    }
}
