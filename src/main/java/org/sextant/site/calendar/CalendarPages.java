package org.sextant.site.calendar;

import static org.sextant.shell.PublicPaths.LANG;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.programme.Programme;
import org.sextant.shell.PageFrame.Section;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The calendar of the movement, month by month. */
@Controller
class CalendarPages {

    private final PublicPages pages;
    private final MovementCalendar calendar;
    private final Programme programme;
    private final Places places;

    CalendarPages(PublicPages pages, MovementCalendar calendar, Programme programme, Places places) {
        this.pages = pages;
        this.calendar = calendar;
        this.programme = programme;
        this.places = places;
    }

    /** This month, or the one that the form asks for. */
    @GetMapping(LANG + "/calendar")
    ResponseEntity<byte[]> now(@PathVariable Language lang, @RequestParam Map<String, String> asked) {
        var month = read(asked.getOrDefault("month", ""));
        var wanted = Wanted.read(asked);
        var shown = month.orElseGet(calendar::now);
        // What else stands in the address makes no other page of it.
        var asksForNothing = month.isEmpty() && !wanted.isFiltered();
        return show(lang, shown, wanted, asksForNothing ? "/calendar" : wanted.path(shown));
    }

    @GetMapping(LANG + "/calendar/{month}")
    ResponseEntity<byte[]> month(
            @PathVariable Language lang, @PathVariable String month, @RequestParam Map<String, String> asked) {
        var read = read(month).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var wanted = Wanted.read(asked);
        return show(lang, read, wanted, wanted.path(read));
    }

    private Optional<YearMonth> read(String written) {
        return Optional.of(written)
                .filter(month -> month.matches("(19|20)\\d{2}-(0[1-9]|1[0-2])"))
                .map(YearMonth::parse)
                .filter(calendar::has);
    }

    private ResponseEntity<byte[]> show(Language lang, YearMonth month, Wanted wanted, String path) {
        var words = pages.words(lang);
        var title = words.of("site.calendar.title", "month", words.monthAndYear(month.atDay(1)));
        var frame = pages.open(words, path, title, words.of("site.calendar.lead"), Section.NONE);
        var all = calendar.of(month);
        var there =
                all.stream().flatMap(entry -> entry.about().places().stream()).collect(Collectors.toSet());
        var page = new CalendarPage(
                frame,
                month,
                wanted,
                all.stream().filter(wanted::admits).toList(),
                programme.principles(),
                choice(
                        lang,
                        place -> there.contains(place.code())
                                || wanted.place().filter(place.code()::equals).isPresent()),
                Stream.of(month.minusMonths(1), month.plusMonths(1))
                        .filter(calendar::has)
                        .toList());
        return pages.show("site/calendar/calendar.jte", page);
    }

    private List<Place> choice(Language lang, Predicate<Place> admitted) {
        return places.sortedBy(lang).stream().filter(admitted).toList();
    }
}
