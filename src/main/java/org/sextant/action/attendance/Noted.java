package org.sextant.action.attendance;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.PersonId;

/**
 * What was written down about somebody who was booked.
 *
 * @param by who wrote it; empty where nobody knows any more
 * @param at when
 */
public record Noted(Presence presence, Optional<PersonId> by, Optional<Instant> at) {}
