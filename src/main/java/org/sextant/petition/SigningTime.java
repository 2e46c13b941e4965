package org.sextant.petition;

import java.time.Instant;
import java.util.Optional;

/**
 * When a petition can be signed, or could be.
 *
 * @param until the moment from which it can no longer be signed; empty while none is set
 */
public record SigningTime(Instant from, Optional<Instant> until) {}
