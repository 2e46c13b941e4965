package org.sextant.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter in the outbox.
 *
 * @param letter empty where it does not open
 * @param failures how often it was not accepted
 */
record Posted(UUID id, Optional<Letter> letter, Instant at, int failures) {}
