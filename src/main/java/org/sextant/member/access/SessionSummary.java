package org.sextant.member.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A session in which somebody is signed in.
 *
 * @param id to end it by; says nothing of the cookie
 * @param since when they signed in
 * @param seen when it last asked for anything
 */
public record SessionSummary(UUID id, Device device, Instant since, Instant seen) {}
