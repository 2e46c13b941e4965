package org.sextant.observatory.web;

import java.util.List;
import org.sextant.observatory.ReportSummary;
import org.sextant.place.Place;
import org.sextant.shell.PageFrame;

/**
 * Where something is reported, and what was last.
 *
 * @param places that have reports, in the reader's alphabet
 */
record ObservatoryPage(PageFrame frame, List<Counted> places, List<ReportSummary> latest, Telling telling) {

    /** How many reports a place has. */
    record Counted(Place place, long reports) {}
}
