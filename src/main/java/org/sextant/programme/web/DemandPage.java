package org.sextant.programme.web;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sextant.programme.ClaimSummary;
import org.sextant.programme.DemandState;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.PrincipleSummary;
import org.sextant.shell.PageFrame;

/**
 * One demand: what is asked, of whom, and how far it has come.
 *
 * @param places where it has come anywhere: those where people still act first
 * @param doubts what facts do not tell, for those who read "met"
 * @param claims what people say, and what this demand answers
 * @param tags words by which people look for it
 * @param sections what features add
 */
record DemandPage(
        PageFrame frame,
        DemandSummary demand,
        PrincipleSummary principle,
        List<Reached> places,
        List<String> doubts,
        List<Answer> claims,
        List<String> tags,
        List<Content> sections) {

    private static final int AT_ONCE = 10;

    List<Reached> first() {
        return places.stream().limit(AT_ONCE).toList();
    }

    List<Reached> others() {
        return places.stream().skip(AT_ONCE).toList();
    }

    /** Where everything is found that has to do with a word. */
    String search(String tag) {
        return frame.to("/search?q=" + URLEncoder.encode(tag, StandardCharsets.UTF_8));
    }

    /** Where a campaign begins that carries it. */
    String start() {
        return "/app/campaigns/new?demand=" + demand.id();
    }

    /** How far it has come in a place. */
    record Reached(String place, DemandState state) {}

    /** @param others the other demands that answer the claim */
    record Answer(ClaimSummary claim, List<DemandSummary> others) {}
}
