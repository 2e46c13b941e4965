package org.sextant.programme.web;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.sextant.shell.PageFrame.Section.PROGRAMME;
import static org.sextant.shell.PublicPaths.LANG;

import java.util.List;
import java.util.Map;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.programme.Programme;
import org.sextant.programme.Wheel;
import org.sextant.programme.Wheels;
import org.sextant.programme.coverage.Coverage;
import org.sextant.shell.PageFrame;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How far the programme has come, State by State, for everybody. */
@Controller
class CoveragePages {

    private final PublicPages pages;
    private final Programme programme;
    private final Places places;
    private final Wheels wheels;
    private final Besides besides;

    CoveragePages(PublicPages pages, Programme programme, Places places, Wheels wheels, Besides besides) {
        this.pages = pages;
        this.programme = programme;
        this.places = places;
        this.wheels = wheels;
        this.besides = besides;
    }

    @GetMapping(LANG + "/coverage")
    ResponseEntity<byte[]> show(@PathVariable Language lang, @RequestParam Map<String, String> parameters) {
        var words = pages.words(lang);
        return pages.show("programme/web/coverage.jte", page(CoverageWanted.read(parameters), words));
    }

    private CoveragePage page(CoverageWanted wanted, Words words) {
        var frame = pages.open(
                words,
                wanted.path(),
                words.of("programme.coverage.title"),
                words.of("programme.coverage.lead"),
                PROGRAMME);
        var principles = programme.principles();
        var coverage = Coverage.of(principles.stream()
                .flatMap(principle -> principle.demands().stream())
                .toList());
        var found = found(wanted, coverage, words.language());
        return new CoveragePage(
                frame,
                wheel(wanted, frame),
                wanted,
                found.size(),
                rows(found, wanted, coverage),
                principles,
                coverage.carriedByNobody(),
                besides.doubts(words),
                besides.sections(words));
    }

    /** That of the region that the reader asks for, else of the world. */
    private Wheel wheel(CoverageWanted wanted, PageFrame frame) {
        var words = frame.words();
        return wanted.region()
                .map(region -> wheels.of(
                        places.membersBy(words.language()).stream()
                                .filter(place ->
                                        place.region().filter(region::equals).isPresent())
                                .map(Place::code)
                                .collect(toUnmodifiableSet()),
                        words.of("place.region", region),
                        words))
                .orElseGet(() -> wheels.whole(words, principle -> frame.to("/principles/" + principle.id())));
    }

    private List<Place> found(CoverageWanted wanted, Coverage coverage, Language language) {
        return places.membersBy(language).stream()
                .filter(place -> wanted.admits(place, coverage))
                .toList();
    }

    private static List<CoveragePage.Row> rows(List<Place> found, CoverageWanted wanted, Coverage coverage) {
        return found.stream()
                .skip((long) (wanted.number() - 1) * CoveragePage.ON_A_PAGE)
                .limit(CoveragePage.ON_A_PAGE)
                .map(place -> new CoveragePage.Row(
                        place,
                        coverage.cells(place.code()).stream()
                                .filter(cell -> wanted.shows(cell.principle()))
                                .toList()))
                .toList();
    }
}
