package org.sextant.place.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.place.RegionalGroup;
import org.sextant.place.WorldMap;
import org.sextant.shell.PageFrame;

/**
 * One place.
 *
 * @param at where it lies on the map; empty for what is no State
 * @param sections what features add
 */
record PlacePage(
        PageFrame frame,
        Place place,
        Optional<WorldMap.Point> at,
        List<Place> neighbours,
        List<RegionalGroup> groups,
        List<Content> sections) {

    String name(Place other) {
        return other.in(frame.language());
    }
}
