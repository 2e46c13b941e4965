package org.sextant.treaty.web;

import static org.sextant.shell.PageFrame.Section.TREATIES;
import static org.sextant.shell.PublicPaths.LANG;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.treaty.NextToMove;
import org.sextant.treaty.Treaties;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.TreatyList;
import org.sextant.treaty.web.TrackerPage.Work;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is bound by a treaty, who could be next, and every State. */
@Controller
class TrackerPages {

    private final PublicPages pages;
    private final Treaties treaties;
    private final Sheets sheets;
    private final Now now;
    private final Movers movers;

    TrackerPages(PublicPages pages, Treaties treaties, Sheets sheets, Now now, Movers movers) {
        this.pages = pages;
        this.treaties = treaties;
        this.sheets = sheets;
        this.now = now;
        this.movers = movers;
    }

    @GetMapping(LANG + "/treaties/{id:[a-z0-9-]+}")
    ResponseEntity<byte[]> show(
            @PathVariable Language lang, @PathVariable String id, @RequestParam Map<String, String> parameters) {
        var treaty = treaties.byId(id).orElseThrow(NoSuchTreaty::new);
        return PublicPages.enhanced(pages.show("treaty/web/tracker.jte", page(treaty, pages.words(lang), parameters)));
    }

    private TrackerPage page(Treaty treaty, Words words, Map<String, String> parameters) {
        var wanted = Wanted.read(parameters, treaty, now.today());
        var sheet = treaties.list(treaty).map(list -> sheet(treaty, list, wanted, words));
        var called = treaty.called().in(words.language());
        var frame = pages.open(
                words,
                "/treaties/" + treaty.id() + wanted.query(),
                words.of("treaty.page.title", "treaty", called),
                words.of("treaty.page.description", "treaty", called),
                TREATIES);
        var live = now.live(treaty);
        var day = wanted.asOf().orElse(now.today());
        var recommended = now.recommended(treaty, day);
        // Who acts today did not act then.
        var acting = day.isBefore(now.today()) ? Set.<CountryCode>of() : live.keySet();
        return new TrackerPage(
                frame,
                treaty,
                wanted,
                sheet,
                sheet.map(shown -> NextToMove.among(shown.candidates(), acting, recommended.keySet()))
                        .orElse(new NextToMove.Order(List.of(), List.of())),
                now.steps(treaty, day),
                recommended,
                new Work(live, acting),
                sheet.isPresent() ? List.of() : movers.toward(treaty, day, both(acting, recommended.keySet()), words));
    }

    private static Set<CountryCode> both(Set<CountryCode> some, Set<CountryCode> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Sheet sheet(Treaty treaty, TreatyList list, Wanted wanted, Words words) {
        var day = wanted.asOf().orElseGet(() -> now.dayOf(list));
        return sheets.of(treaty, list, day, words);
    }

    @GetMapping(LANG + "/treaties")
    ResponseEntity<byte[]> list(@PathVariable Language lang) {
        var words = pages.words(lang);
        var frame =
                pages.open(words, "/treaties", words.of("treaty.list.title"), words.of("treaty.list.lead"), TREATIES);
        var entries = treaties.all().stream()
                .map(treaty -> new TreatiesPage.Entry(
                        treaty,
                        treaties.list(treaty)
                                .map(list -> sheets.of(treaty, list, now.dayOf(list), words)
                                        .roll()),
                        now.steps(treaty, now.today()).size()))
                .toList();
        return pages.show("treaty/web/treaties.jte", new TreatiesPage(frame, entries));
    }
}
