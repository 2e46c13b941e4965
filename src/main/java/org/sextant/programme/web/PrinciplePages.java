package org.sextant.programme.web;

import static org.sextant.shell.PageFrame.Section.PROGRAMME;
import static org.sextant.shell.PublicPaths.LANG;

import org.sextant.programme.Demands;
import org.sextant.programme.Programme;
import org.sextant.programme.Wheels;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Principle;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The programme and its principles, for everybody. */
@Controller
class PrinciplePages {

    private final PublicPages pages;
    private final Programme programme;
    private final Demands demands;
    private final Wheels wheels;

    PrinciplePages(PublicPages pages, Programme programme, Demands demands, Wheels wheels) {
        this.pages = pages;
        this.programme = programme;
        this.demands = demands;
        this.wheels = wheels;
    }

    @GetMapping(LANG + "/principles")
    ResponseEntity<byte[]> all(@PathVariable Language lang) {
        var words = pages.words(lang);
        var wheel = wheels.whole(words, principle -> "#" + principle.id());
        var description = words.of("programme.description", "count", wheel.demands());
        var frame = pages.open(words, "/principles", words.of("programme.title"), description, PROGRAMME);
        return pages.show("programme/web/principles.jte", new PrinciplesPage(frame, programme, wheel));
    }

    @GetMapping(LANG + "/principles/{principle}")
    ResponseEntity<byte[]> one(@PathVariable Language lang, @PathVariable Principle principle) {
        var shown = programme.principle(principle);
        var title = shown.name().in(lang);
        var description = shown.maxim().in(lang) + " " + shown.summary().in(lang);
        var words = pages.words(lang);
        var frame = pages.open(words, "/principles/" + principle.id(), title, description, PROGRAMME);
        var others = programme.principles().stream()
                .filter(other -> other.principle() != principle)
                .toList();
        var retired = demands.retired().stream()
                .filter(demand -> demand.principle() == principle)
                .toList();
        return pages.show(
                "programme/web/principle.jte",
                new PrinciplePage(frame, shown, wheels.of(shown, words), retired, others));
    }
}
