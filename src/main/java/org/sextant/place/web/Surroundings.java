package org.sextant.place.web;

import java.util.List;
import java.util.Optional;
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
        var near = neighbours.of(place.code());
        return places.sortedBy(language).stream().filter(near::contains).toList();
    }

    List<RegionalGroup> groups() {
        return groups.all();
    }

    List<RegionalGroup> groupsOf(Place place) {
        return groups.of(place.code());
    }
}
