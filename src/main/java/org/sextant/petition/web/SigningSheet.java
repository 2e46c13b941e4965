package org.sextant.petition.web;

import static org.sextant.shell.PageFrame.Section.PETITIONS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.petition.WordingSummary;
import org.sextant.petition.guard.Puzzles;
import org.sextant.petition.guard.Restriction;
import org.sextant.place.Place;
import org.sextant.place.Place.Standing;
import org.sextant.place.Places;
import org.sextant.shell.PageFrame;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The page that people sign on: blank, or given back with what they typed. */
@Component
class SigningSheet {

    private static final long SECONDS_OF_A_RESTRICTION = 600;

    private final PublicPages pages;
    private final Places places;
    private final Puzzles puzzles;
    private final AskedOnes asked;
    private final boolean framed;

    @Autowired
    SigningSheet(PublicPages pages, Places places, Puzzles puzzles, AskedOnes asked) {
        this(pages, places, puzzles, asked, false);
    }

    private SigningSheet(PublicPages pages, Places places, Puzzles puzzles, AskedOnes asked, boolean framed) {
        this.pages = pages;
        this.places = places;
        this.puzzles = puzzles;
        this.asked = asked;
        this.framed = framed;
    }

    /** The same within other people's pages: all that it shows stays below {@code /embed/}. */
    SigningSheet inFrame() {
        return new SigningSheet(pages, places, puzzles, asked, true);
    }

    /** Where one who has signed is told what comes next. */
    String checkMail(Language lang, Slug slug) {
        return framed
                ? EmbedPages.pathOf(slug) + "/check-mail?lang=" + lang.tag()
                : "/" + lang.tag() + "/petitions/" + slug + "/check-mail";
    }

    private String template() {
        return framed ? "petition/web/embedded.jte" : "petition/web/petition.jte";
    }

    ResponseEntity<byte[]> blank(Language lang, Shown shown) {
        var words = pages.words(lang);
        var title = wording(lang, shown).text().title();
        var frame = pages.open(words, PetitionPage.pathOf(shown), title, addressed(words, shown), PETITIONS);
        return enhanced(pages.show(template(), page(frame, shown, SignForm.EMPTY, Optional.empty(), Map.of())));
    }

    ResponseEntity<byte[]> withFaults(Language lang, Shown shown, SignForm form, Map<String, String> errors) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT, page(returned(lang, shown), shown, form, Optional.empty(), errors));
    }

    ResponseEntity<byte[]> closed(Language lang, Shown shown) {
        var notice = Optional.of("petition.too-late");
        return answer(HttpStatus.GONE, page(returned(lang, shown), shown, SignForm.EMPTY, notice, Map.of()));
    }

    /** Not now: the page says why, and that it is nobody's fault. */
    ResponseEntity<byte[]> restricted(Language lang, Shown shown, Restriction by) {
        var status = switch (by) {
            case CLOSED -> HttpStatus.GONE;
            case PAPER_ONLY -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        var answer = answer(status, page(returned(lang, shown), shown, SignForm.EMPTY, Optional.empty(), Map.of()));
        return status == HttpStatus.SERVICE_UNAVAILABLE ? retriedAfter(answer, SECONDS_OF_A_RESTRICTION) : answer;
    }

    /** Given back for now. */
    ResponseEntity<byte[]> later(Language lang, Shown shown, SignForm form, HttpStatus why, long secondsUntilRetry) {
        var notice = Optional.of("petition.later." + why.value());
        var answer = answer(why, page(returned(lang, shown), shown, form, notice, Map.of()));
        return retriedAfter(answer, secondsUntilRetry);
    }

    private static ResponseEntity<byte[]> retriedAfter(ResponseEntity<byte[]> answer, long seconds) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(answer.getBody());
    }

    private Optional<String> puzzle(Shown shown) {
        return Optional.of(shown.petition().id())
                .filter(_ -> shown.restrictions().contains(Restriction.PUZZLE))
                .map(puzzles::of);
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, PetitionPage page) {
        return enhanced(pages.answer(status, template(), page));
    }

    // Other people's pages have a policy of their own.
    private ResponseEntity<byte[]> enhanced(ResponseEntity<byte[]> page) {
        return framed ? page : PublicPages.enhanced(page);
    }

    private PetitionPage page(
            PageFrame frame, Shown shown, SignForm form, Optional<String> notice, Map<String, String> errors) {
        return new PetitionPage(
                frame,
                shown,
                wording(frame.language(), shown),
                notice,
                form,
                errors,
                countries(frame.language(), form.country()),
                puzzle(shown),
                asked.of(shown),
                asked.reached(shown),
                framed);
    }

    private PageFrame returned(Language lang, Shown shown) {
        return pages.secret(
                pages.words(lang),
                PetitionPage.pathOf(shown),
                wording(lang, shown).text().title());
    }

    private static WordingSummary wording(Language lang, Shown shown) {
        return shown.petition().wordingFor(lang).orElseThrow();
    }

    static String addressed(Words words, Shown shown) {
        return words.of("petition.to") + " " + shown.petition().addressee().in(words.language());
    }

    // The States; and what this reader chose before, should it be another place.
    private List<Place> countries(Language lang, String chosen) {
        var code = CountryCode.parse(chosen);
        return places.sortedBy(lang).stream()
                .filter(place -> place.standing() != Standing.OTHER
                        || code.filter(place.code()::equals).isPresent())
                .toList();
    }
}
