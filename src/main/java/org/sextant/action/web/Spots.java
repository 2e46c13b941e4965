package org.sextant.action.web;

import java.util.List;
import java.util.Optional;
import org.sextant.action.Agenda;
import org.sextant.place.Places;
import org.sextant.place.WorldMap;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Where actions are to come: the countries, as a reader would look for them in a list, and the points on the map. */
@Component
class Spots {

    private final Agenda agenda;
    private final Places places;
    private final WorldMap map;

    Spots(Agenda agenda, Places places, WorldMap map) {
        this.agenda = agenda;
        this.places = places;
        this.map = map;
    }

    List<ActionListPage.Spot> in(Language language) {
        var some = agenda.countries();
        return places.sortedBy(language).stream()
                .flatMap(place -> Optional.ofNullable(some.get(place.code())).stream()
                        .map(there -> new ActionListPage.Spot(place, there, map.of(place.code()))))
                .toList();
    }

    List<ActionListPage.Pin> pins(Language language) {
        return agenda.pins().stream()
                .flatMap(pin -> map.of(pin.at()).stream()
                        .map(point -> new ActionListPage.Pin(pin.title().in(language), point)))
                .toList();
    }
}
