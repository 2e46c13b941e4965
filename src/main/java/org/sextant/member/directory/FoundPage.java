package org.sextant.member.directory;

import java.util.List;
import java.util.Optional;

/**
 * Some of those who were found, by name.
 *
 * @param last after whom the next page begins; empty on the last
 */
public record FoundPage(List<Found> people, Optional<Found> last) {

    public FoundPage {
        people = List.copyOf(people);
    }
}
