package org.sextant.place.web;

import static org.sextant.shell.PublicPaths.LANG;

import gg.jte.Content;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sextant.place.NoSuchPlace;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.place.Region;
import org.sextant.shell.PageFrame;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A place, and the list of those that have most to tell. */
@Controller
class PlacePages {

    private final PublicPages pages;
    private final Places places;
    private final Surroundings surroundings;
    private final List<PlaceSection> sections;

    PlacePages(PublicPages pages, Places places, Surroundings surroundings, List<PlaceSection> sections) {
        this.pages = pages;
        this.places = places;
        this.surroundings = surroundings;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PlaceSection::order))
                .toList();
    }

    @GetMapping(LANG + "/places")
    ResponseEntity<byte[]> list(@PathVariable Language lang) {
        var words = pages.words(lang);
        var frame = pages.open(
                words,
                "/places",
                words.of("place.list.title"),
                words.of("place.list.lead"),
                PageFrame.Section.TREATIES);
        var parts = Arrays.stream(Region.values())
                .map(region -> new PlacesPage.Part(region, in(region, lang)))
                .toList();
        return pages.show("place/web/places.jte", new PlacesPage(frame, parts, surroundings.groups(lang)));
    }

    private List<Place> in(Region region, Language language) {
        return places.sortedBy(language).stream()
                .filter(place -> place.region().equals(Optional.of(region)))
                .toList();
    }

    @GetMapping(LANG + "/places/{iso3:[A-Za-z]{3}}")
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable String iso3) {
        var place = places.byIso3(iso3).orElseThrow(NoSuchPlace::new);
        var words = pages.words(lang);
        var name = place.in(lang);
        var frame = pages.open(
                words,
                "/places/" + place.iso3(),
                name,
                words.of("place.page.lead", "place", name),
                PageFrame.Section.TREATIES);
        var page = new PlacePage(
                frame,
                place,
                surroundings.pointOf(place),
                surroundings.neighboursOf(place, lang),
                surroundings.groupsOf(place, lang),
                sections(place, words));
        return pages.show("place/web/place.jte", page);
    }

    private List<Content> sections(Place place, Words words) {
        return sections.stream()
                .flatMap(section -> section.of(place, words).stream())
                .toList();
    }
}
