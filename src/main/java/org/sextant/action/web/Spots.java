package org.sextant.action.web;

import java.util.List;
import org.sextant.action.Agenda;
import org.sextant.place.Places;
import org.sextant.place.WorldMap;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** The countries in which actions are to come, as a reader would look for them in a list. */
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
                .filter(place -> some.containsKey(place.code()))
                .map(place -> new ActionListPage.Spot(place, some.getOrDefault(place.code(), 0), map.of(place.code())))
                .toList();
    }
}
