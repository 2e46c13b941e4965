package org.sextant.action.attendance;

/**
 * How many of those who were booked came, and how many did not. It stays when nobody can tell any more who they were.
 *
 * @param open of whom nothing is written down yet
 */
public record Headcount(int attended, int excused, int notSeen, int open) {

    /** Whether anything was written down. */
    public boolean isTaken() {
        return attended + excused + notSeen > 0;
    }
}
