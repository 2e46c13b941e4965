package org.sextant.place.web;

import java.util.List;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

@Component
class SearchablePlaces implements Searchable {

    private static final int ORDER = 80;

    private final Places places;

    SearchablePlaces(Places places) {
        this.places = places;
    }

    @Override
    public String kind() {
        return "place";
    }

    @Override
    public String kind(Words words) {
        return words.of("place.search");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        return places.all().stream()
                .filter(place -> place.standing() != Place.Standing.OTHER)
                .map(place ->
                        new Entry("/places/" + place.iso3(), place.name(), LocalizedText.of(Language.EN, place.iso3())))
                .toList();
    }
}
