package org.sextant.action;

import java.time.Instant;
import java.util.UUID;

/**
 * Of which actions a list shows some: those that are still to come.
 *
 * @param live the campaigns that everybody sees: what belongs to no such one is on no list
 */
@SuppressWarnings("ArrayRecordComponent") // what the database takes; nothing compares two of them
record Sought(UUID[] live, Instant now) {}
