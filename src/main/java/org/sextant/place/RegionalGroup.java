package org.sextant.place;

import java.util.List;
import org.sextant.vocabulary.LocalizedText;

/**
 * States that act together.
 *
 * @param id as in {@code african-union}
 */
public record RegionalGroup(String id, LocalizedText name, List<Place> members) {

    public RegionalGroup {
        members = List.copyOf(members);
    }
}
