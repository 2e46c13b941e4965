package org.sextant.action.coordinator;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;

/**
 * Somebody who coordinates one action alone, or will.
 *
 * @param since the first moment at which they do
 * @param toCome whether that lies ahead
 * @param lastMoment empty where it has no end
 */
public record Coordinator(
        MandateId mandate, PersonId person, String name, Instant since, boolean toCome, Optional<Instant> lastMoment) {}
