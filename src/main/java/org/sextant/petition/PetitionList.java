package org.sextant.petition;

import java.util.List;

/**
 * A page of the list of petitions.
 *
 * @param number from one on
 * @param pages how many there are; at least one
 */
public record PetitionList(List<PetitionSummary> petitions, int number, int pages) {

    public static final int ON_A_PAGE = 50;

    /** Nobody reads further, and a database that skips rows reads them all. */
    public static final int MOST_PAGES = 100;
}
