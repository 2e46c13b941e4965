package org.sextant.programme.web;

import static org.sextant.shell.PageFrame.Section.PROGRAMME;
import static org.sextant.shell.PublicPaths.LANG;

import java.util.Comparator;
import java.util.List;
import org.sextant.place.Places;
import org.sextant.programme.ClaimSummary;
import org.sextant.programme.DemandState;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.Demands;
import org.sextant.programme.NoSuchDemand;
import org.sextant.programme.Programme;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A demand, for everybody. */
@Controller
class DemandPages {

    private final PublicPages pages;
    private final Programme programme;
    private final Demands demands;
    private final Places places;
    private final Besides besides;

    DemandPages(PublicPages pages, Programme programme, Demands demands, Places places, Besides besides) {
        this.pages = pages;
        this.programme = programme;
        this.demands = demands;
        this.places = places;
        this.besides = besides;
    }

    @GetMapping(LANG + "/demands/{demand}")
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable DemandId demand) {
        var words = pages.words(lang);
        var shown = demands.byId(demand).orElseThrow(() -> new NoSuchDemand(demand));
        var frame = pages.open(
                words,
                "/demands/" + demand,
                shown.title().in(lang),
                shown.text().in(lang),
                PROGRAMME);
        var page = new DemandPage(
                frame,
                shown,
                programme.principle(shown.principle()),
                reached(shown, lang),
                besides.doubts(demand, words),
                programme.claimsAnsweredBy(demand).stream()
                        .map(claim -> answer(claim, demand))
                        .toList(),
                besides.tags(shown, lang),
                besides.sections(demand, words));
        return pages.show("programme/web/demand.jte", page);
    }

    private List<DemandPage.Reached> reached(DemandSummary demand, Language lang) {
        return places.sortedBy(lang).stream()
                .flatMap(place -> demand.stateIn(place.code()).stream()
                        .map(state -> new DemandPage.Reached(place.in(lang), state)))
                .sorted(Comparator.comparing(reached -> reached.state() == DemandState.MET))
                .toList();
    }

    private DemandPage.Answer answer(ClaimSummary claim, DemandId asked) {
        var others = claim.answers().stream()
                .filter(demand -> !demand.equals(asked))
                .flatMap(demand -> demands.inForce(demand).stream())
                .toList();
        return new DemandPage.Answer(claim, others);
    }
}
