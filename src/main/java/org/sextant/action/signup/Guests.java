package org.sextant.action.signup;

import java.util.List;
import java.util.Map;

/**
 * A page of those who take part, and how it stands with all.
 *
 * @param number from 0 on
 * @param pages at least one
 * @param standings how many stand where, those who have not confirmed and those who are gone included
 */
public record Guests(List<Guest> listed, int number, int pages, Map<Standing, Integer> standings) {

    public Guests {
        listed = List.copyOf(listed);
        standings = Map.copyOf(standings);
    }

    /** How many stand there. */
    public int of(Standing standing) {
        return standings.getOrDefault(standing, 0);
    }
}
