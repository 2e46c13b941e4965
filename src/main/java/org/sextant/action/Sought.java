package org.sextant.action;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.CountryCode;

/**
 * Which of the actions that are still to come a list shows.
 *
 * @param live the campaigns that everybody sees: what belongs to no such one is on no list
 * @param kind by its name, or every kind
 * @param country where they take place, or everywhere
 */
@SuppressWarnings("ArrayRecordComponent") // what the database takes; nothing compares two of them
record Sought(UUID[] live, @Nullable String kind, @Nullable CountryCode country, Instant now) {}
