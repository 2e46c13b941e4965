package org.sextant.member.directory;

import java.util.List;

/** People of one name, who may be one person. */
public record Namesakes(List<Found> people) {

    public Namesakes {
        people = List.copyOf(people);
    }
}
