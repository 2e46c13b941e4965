package org.sextant.petition.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.place.web.PlaceSection;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** On a place's page, the petitions that ask somebody there, with the signatures that count toward it. */
@Component
class PetitionsOfPlace implements PlaceSection {

    private static final int ORDER = 40;

    private final AskedStates asked;
    private final TemplateEngine templates;

    PetitionsOfPlace(AskedStates asked, TemplateEngine templates) {
        this.asked = asked;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(Place place, Words words) {
        var there = asked.all().stream()
                .filter(asking -> asking.states().contains(place.code()))
                .map(asking -> new PlaceRow(asking.shown(), asking.lists(), asked.toward(place.code(), asking)))
                .toList();
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(output ->
                        templates.render("petition/web/place.jte", Map.of("rows", there, "words", words), output));
    }
}
