package org.sextant.site.web;

import static org.sextant.programme.DemandState.NOBODY_ACTS;
import static org.sextant.shell.PublicPaths.LANG;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.PrincipleSummary;
import org.sextant.programme.Programme;
import org.sextant.programme.Wheels;
import org.sextant.shell.PageFrame;
import org.sextant.shell.PublicPages;
import org.sextant.site.web.HomePage.Bound;
import org.sextant.site.web.HomePage.Few;
import org.sextant.treaty.Status;
import org.sextant.treaty.Treaties;
import org.sextant.vocabulary.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The home page. */
@Controller
class HomePages {

    private final PublicPages pages;
    private final Programme programme;
    private final Wheels wheels;
    private final GoingOn goingOn;
    private final Treaties treaties;

    HomePages(PublicPages pages, Programme programme, Wheels wheels, GoingOn goingOn, Treaties treaties) {
        this.pages = pages;
        this.programme = programme;
        this.wheels = wheels;
        this.goingOn = goingOn;
        this.treaties = treaties;
    }

    @GetMapping(LANG)
    ResponseEntity<byte[]> home(@PathVariable Language lang) {
        var words = pages.words(lang);
        var wheel = wheels.whole(words, principle -> "#" + principle.id());
        var description = words.of("site.home.lead", "count", wheel.demands());
        var frame = pages.open(words, "", words.of("site.home.title"), description, PageFrame.Section.NONE);
        var principles = programme.principles();
        var page = new HomePage(
                frame,
                wheel,
                principles,
                goingOn.campaigns(words),
                goingOn.actions(words),
                waiting(principles),
                bound());
        return pages.show("site/web/home.jte", page);
    }

    private Optional<Bound> bound() {
        var first = treaties.all().getFirst();
        return treaties.roll(first)
                .map(roll -> new Bound(
                        first, roll.count(Status.PARTY), roll.members().size()));
    }

    private static Few<DemandSummary> waiting(List<PrincipleSummary> principles) {
        Predicate<DemandSummary> nobodyActs = demand -> demand.state() == NOBODY_ACTS;
        var firsts = principles.stream()
                .flatMap(principle ->
                        principle.demands().stream().filter(nobodyActs).limit(1))
                .toList();
        var all = principles.stream()
                .mapToLong(principle -> principle.count(NOBODY_ACTS))
                .sum();
        return new Few<>(firsts, Math.toIntExact(all));
    }
}
