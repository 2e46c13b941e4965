package org.sextant.member.directory;

import java.time.Instant;
import java.util.UUID;

/** A file that two people have agreed to, and until when it can be taken along. */
public record ReadyExport(UUID id, Instant until) {}
