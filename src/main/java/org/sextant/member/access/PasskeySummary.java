package org.sextant.member.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A passkey as its holder sees it.
 *
 * @param label as the holder called it; user text
 * @param usedAt when it last opened the door; empty as long as it never did
 */
public record PasskeySummary(UUID id, String label, Instant madeAt, Optional<Instant> usedAt) {}
