package org.sextant.member.organisation;

import java.time.Instant;
import java.util.UUID;

/** A link by which people may still join. What is secret in it is known only when it is made. */
public record OpenLink(UUID id, int usesLeft, Instant expiresAt) {}
