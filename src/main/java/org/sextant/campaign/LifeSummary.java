package org.sextant.campaign;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.PersonId;

/**
 * What is known of a campaign's life beside its stage.
 *
 * @param askedBy who asked for the review or for the end that waits for a second person, or for the hour to pass; for the team alone
 * @param end how it has ended; for the team alone while it is only proposed
 * @param endsAt when it ends unless somebody stops it; empty unless a second person has agreed
 * @param liveSince when the public first saw it; empty where nobody wrote that down
 * @param endedAt when it ended; empty where nobody wrote that down
 * @param discardedAt when the draft was thrown away; empty where it was not, or was put back
 */
public record LifeSummary(
        Optional<PersonId> askedBy,
        Optional<End> end,
        Optional<Instant> endsAt,
        Optional<Instant> liveSince,
        Optional<Instant> endedAt,
        Optional<Instant> discardedAt) {}
