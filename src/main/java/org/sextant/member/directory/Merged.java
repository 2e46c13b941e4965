package org.sextant.member.directory;

import java.time.Instant;
import java.util.UUID;

/** Two accounts that a directory shows as one person. */
public record Merged(UUID id, String kept, String merged, Instant at) {}
