package org.sextant.campaign;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.PersonId;

/**
 * A turn that a campaign has taken.
 *
 * @param to the stage after it; the same as before where the turn changes none
 * @param by who did it; for {@link Turn#END} the second of the two people
 * @param why for the team alone
 * @param end for turns that propose an end or bring it about
 */
public record PastTurn(
        Turn turn, Stage from, Stage to, PersonId by, Instant at, Optional<Reason> why, Optional<End> end) {}
