package org.sextant.action;

import java.time.Instant;
import java.util.UUID;

/**
 * Which actions can be on a list at all: of live campaigns, and not over.
 *
 * @param live the campaigns that everybody sees: what belongs to no such one is on no list
 */
@SuppressWarnings("ArrayRecordComponent") // what the database takes; nothing compares two of them
record StillToCome(UUID[] live, Instant now) {}
