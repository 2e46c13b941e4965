package org.sextant.place.web;

import gg.jte.Content;
import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.shell.Words;

/** A part of a place's public page; a feature implements it as a bean. */
public interface PlaceSection {

    /** From top to bottom; treaties are 10, free movement 20, campaigns 30, petitions 40, actions 50, the observatory 60. */
    int order();

    /** One {@code <section>} with a heading of level 2, or nothing where there is nothing to show. Costs no query of its own. */
    Optional<Content> of(Place place, Words words);
}
