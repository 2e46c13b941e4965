package org.sextant.place.web;

import java.util.List;
import org.sextant.place.Place;
import org.sextant.place.Region;
import org.sextant.place.RegionalGroup;
import org.sextant.shell.PageFrame;

/** Every State, region by region, and the groups in which States act together. */
record PlacesPage(PageFrame frame, List<Part> parts, List<RegionalGroup> groups) {

    /** The States of one region, as a reader would look for them. */
    record Part(Region region, List<Place> places) {}
}
