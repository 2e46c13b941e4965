package org.sextant.place.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.place.Neighbours;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.place.RegionalGroup;
import org.sextant.place.RegionalGroups;
import org.sextant.place.WorldMap;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Where a place lies, what is next to it, and with whom it acts together. */
@Component
class Surroundings {

    private final WorldMap map;
    private final Neighbours neighbours;
    private final RegionalGroups groups;
    private final Places places;

    Surroundings(WorldMap map, Neighbours neighbours, RegionalGroups groups, Places places) {
        this.map = map;
        this.neighbours = neighbours;
        this.groups = groups;
        this.places = places;
    }

    Optional<WorldMap.Point> pointOf(Place place) {
        return map.of(place.code());
    }

    List<Place> neighboursOf(Place place, Language language) {
        return inOrder(neighbours.of(place.code()), language);
    }

    List<RegionalGroup> groups(Language language) {
        return sorted(groups.all(), language);
    }

    List<RegionalGroup> groupsOf(Place place, Language language) {
        return sorted(groups.of(place.code()), language);
    }

    private List<RegionalGroup> sorted(List<RegionalGroup> groups, Language language) {
        return groups.stream()
                .map(group -> new RegionalGroup(group.id(), group.name(), inOrder(group.members(), language)))
                .toList();
    }

    // The files have them in the order of their codes, which no reader knows.
    private List<Place> inOrder(List<Place> some, Language language) {
        var wanted = Set.copyOf(some);
        return places.sortedBy(language).stream().filter(wanted::contains).toList();
    }
}
