package org.sextant.action.attendance;

import org.sextant.shell.Words;

/**
 * How many of those who were booked came, and how many did not. It stays when nobody can tell any more who they were.
 *
 * @param open of whom nothing is written down yet
 */
public record Headcount(int attended, int excused, int notSeen, int open) {

    /** As in "12 came, 1 excused, 3 not seen, 4 open". */
    public String in(Words words) {
        return words.of(
                "action.attendance.headcount",
                "attended",
                attended,
                "excused",
                excused,
                "unseen",
                notSeen,
                "open",
                open);
    }

    /** Whether anything was written down. */
    public boolean isTaken() {
        return attended + excused + notSeen > 0;
    }
}
