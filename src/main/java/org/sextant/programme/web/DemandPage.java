package org.sextant.programme.web;

import gg.jte.Content;
import java.util.List;
import org.sextant.programme.ClaimSummary;
import org.sextant.programme.DemandState;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.PrincipleSummary;
import org.sextant.shell.PageFrame;

/**
 * One demand: what is asked, of whom, and how far it has come.
 *
 * @param claims what people say, and what this demand answers
 * @param sections what features add
 */
record DemandPage(
        PageFrame frame,
        DemandSummary demand,
        PrincipleSummary principle,
        List<Reached> places,
        List<Answer> claims,
        List<Content> sections) {

    /** How far it has come in a place. */
    record Reached(String place, DemandState state) {}

    /** @param others the other demands that answer the claim */
    record Answer(ClaimSummary claim, List<DemandSummary> others) {}
}
