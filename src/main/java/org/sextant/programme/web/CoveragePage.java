package org.sextant.programme.web;

import gg.jte.Content;
import java.util.List;
import org.sextant.place.Place;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.PrincipleSummary;
import org.sextant.programme.Wheel;
import org.sextant.programme.coverage.Cell;
import org.sextant.shell.PageFrame;
import org.sextant.vocabulary.Principle;

/**
 * How far the programme has come, State by State.
 *
 * @param found how many States there are that the reader asks for
 * @param rows those on this page
 * @param idle the demands that nobody carries
 * @param doubts what facts do not tell, for those who read "met"
 * @param sections what features add
 */
record CoveragePage(
        PageFrame frame,
        Wheel wheel,
        CoverageWanted wanted,
        int found,
        List<Row> rows,
        List<PrincipleSummary> principles,
        List<DemandSummary> idle,
        List<String> doubts,
        List<Content> sections) {

    static final int ON_A_PAGE = 25;

    /** The principles that are told of. */
    List<PrincipleSummary> columns() {
        return principles.stream()
                .filter(text -> wanted.shows(text.principle()))
                .toList();
    }

    /** A State and the principles that are told of. */
    record Row(Place place, List<Cell> cells) {}

    int pages() {
        return Math.max(1, Math.ceilDiv(found, ON_A_PAGE));
    }

    boolean hasOthers() {
        return pages() > 1 || wanted.number() > 1;
    }

    String to(int page) {
        return frame.to(wanted.page(page).path()) + "#states";
    }

    String name(Principle principle) {
        return principles.stream()
                .filter(text -> text.principle() == principle)
                .map(text -> text.name().in(frame.language()))
                .findFirst()
                .orElse("");
    }

    /** Where a campaign begins that brings this principle there. */
    static String start(Place place, Principle principle) {
        return "/app/campaigns/new?place=" + place.code() + "&principle=" + principle.id();
    }
}
