package org.sextant.petition.supporter;

import java.time.LocalDate;

/**
 * What an organizer wants to have before a petition is public.
 *
 * @param wanted how many first supporters
 * @param lastDay until 24:00 in the petition's zone
 */
public record AskForSupporters(int wanted, LocalDate lastDay) {

    public static final int MOST_WANTED = 10_000;

    /** Nobody shall be kept waiting for longer. */
    public static final int MOST_DAYS = 180;

    public AskForSupporters {
        if (wanted < 1 || wanted > MOST_WANTED) {
            throw new IllegalArgumentException("First supporters are 1 to " + MOST_WANTED);
        }
    }

    /** Whether the day can be asked for. */
    public static boolean isWithin(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusDays(MOST_DAYS));
    }
}
