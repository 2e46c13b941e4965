package org.sextant.observatory.web;

import static org.sextant.shell.PageFrame.Section.NONE;
import static org.sextant.shell.PublicPaths.LANG;

import java.util.stream.Stream;
import org.sextant.observatory.Indicator;
import org.sextant.observatory.Indicators;
import org.sextant.observatory.NoSuchPlace;
import org.sextant.observatory.web.ObservatoryPage.Counted;
import org.sextant.place.Places;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is reported and what is counted, place by place. */
@Controller
class ObservatoryPages {

    private final PublicPages pages;
    private final KeptReports reports;
    private final Indicators indicators;
    private final Places places;
    private final Telling telling;

    ObservatoryPages(PublicPages pages, KeptReports reports, Indicators indicators, Places places, Telling telling) {
        this.pages = pages;
        this.reports = reports;
        this.indicators = indicators;
        this.places = places;
        this.telling = telling;
    }

    @GetMapping(LANG + "/observatory")
    ResponseEntity<byte[]> all(@PathVariable Language lang) {
        var words = pages.words(lang);
        var frame =
                pages.open(words, "/observatory", words.of("observatory.title"), words.of("observatory.lead"), NONE);
        var counts = reports.counts();
        var counted = places.sortedBy(lang).stream()
                .flatMap(place -> Stream.ofNullable(counts.get(place.code())).map(number -> new Counted(place, number)))
                .toList();
        return pages.show(
                "observatory/web/observatory.jte", new ObservatoryPage(frame, counted, reports.latest(), telling));
    }

    @GetMapping(LANG + "/observatory/{iso3:[A-Z]{3}}")
    ResponseEntity<byte[]> place(@PathVariable Language lang, @PathVariable String iso3) {
        var place = places.byIso3(iso3).orElseThrow(NoSuchPlace::new);
        var words = pages.words(lang);
        var title = words.of("observatory.place.title", "place", place.in(lang));
        var frame = pages.open(
                words,
                "/observatory/" + iso3,
                title,
                words.of("observatory.place.lead", "place", place.in(lang)),
                NONE);
        var page = new PlacePage(frame, place, reports.of(place.code()), indicators.of(place.code()), telling);
        return pages.show("observatory/web/place.jte", page);
    }

    @GetMapping(LANG + "/observatory/indicators/{indicator}")
    ResponseEntity<byte[]> indicator(@PathVariable Language lang, @PathVariable String indicator) {
        var kind = Indicator.Kind.ofId(indicator).orElseThrow(NoSuchPlace::new);
        var words = pages.words(lang);
        var title = words.of("observatory.indicator", kind);
        var frame = pages.open(
                words, "/observatory/indicators/" + kind.id(), title, words.of("observatory.indicator.lead"), NONE);
        return PublicPages.enhanced(pages.show(
                "observatory/web/indicator.jte", new IndicatorPage(frame, kind, indicators.of(kind), telling)));
    }
}
