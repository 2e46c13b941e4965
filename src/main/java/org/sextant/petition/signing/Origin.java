package org.sextant.petition.signing;

/**
 * How many signatures came from one country, as far as that may be told.
 *
 * @param country ISO 3166-1 alpha-2; {@code unknown} for those who gave none, {@code other} for all that are too few to be told apart
 * @param signatures rounded down to tens
 */
public record Origin(String country, long signatures) {}
