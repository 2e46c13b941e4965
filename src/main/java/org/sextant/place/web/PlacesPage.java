package org.sextant.place.web;

import java.util.List;
import org.sextant.place.Place;
import org.sextant.place.Region;
import org.sextant.shell.PageFrame;

/** Every State, region by region. */
record PlacesPage(PageFrame frame, List<Part> parts) {

    /** The States of one region, as a reader would look for them. */
    record Part(Region region, List<Place> places) {}
}
