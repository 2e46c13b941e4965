package org.sextant.petition.signing;

import java.time.LocalDate;

/**
 * How many of the signatures that count were confirmed on one day.
 *
 * @param day in UTC
 */
public record DayCount(LocalDate day, long signatures) {}
