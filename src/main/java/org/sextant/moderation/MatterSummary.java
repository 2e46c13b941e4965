package org.sextant.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;

/**
 * A matter.
 *
 * @param reports what was written about it, for moderators only; the oldest first
 * @param appeal what one of those wrote whom it concerns
 */
public record MatterSummary(
        UUID id,
        Reference about,
        Instant openedAt,
        List<ReportSummary> reports,
        Optional<Decided> decided,
        Optional<String> appeal,
        Optional<Answered> answered) {

    /**
     * What was decided.
     *
     * @param by empty where that person has no account any more
     */
    public record Decided(Decision decision, String reason, Optional<PersonId> by, Instant at) {}

    /**
     * What another moderator said to an appeal.
     *
     * @param upheld whether the decision stands
     * @param by empty where that person has no account any more
     */
    public record Answered(boolean upheld, String reason, Optional<PersonId> by) {}

    /** Whether someone still has to say something. */
    public boolean isOpen() {
        return decided.isEmpty() || (appeal.isPresent() && answered.isEmpty());
    }

    /** The same for those whom it concerns: who reported it, and in which words, is not their business. */
    MatterSummary withoutReports() {
        return new MatterSummary(id, about, openedAt, List.of(), decided, appeal, answered);
    }
}
