package org.sextant.petition.web;

import static org.sextant.shell.PageFrame.Section.PETITIONS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.petition.WordingSummary;
import org.sextant.place.Place;
import org.sextant.place.Place.Standing;
import org.sextant.place.Places;
import org.sextant.shell.PageFrame;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The page that people sign on: blank, or given back with what they typed. */
@Component
class SigningSheet {

    private static final String TEMPLATE = "petition/web/petition.jte";

    private final PublicPages pages;
    private final Places places;

    SigningSheet(PublicPages pages, Places places) {
        this.pages = pages;
        this.places = places;
    }

    ResponseEntity<byte[]> blank(Language lang, Shown shown) {
        var words = pages.words(lang);
        var wording = wording(lang, shown);
        var frame = pages.open(
                words, PetitionPage.pathOf(shown), wording.text().title(), addressed(words, shown), PETITIONS);
        return pages.show(
                TEMPLATE,
                new PetitionPage(
                        frame, shown, wording, Optional.empty(), SignForm.EMPTY, Map.of(), countries(lang, "")));
    }

    ResponseEntity<byte[]> withFaults(Language lang, Shown shown, SignForm form, Map<String, String> errors) {
        return pages.answer(
                HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page(lang, shown, form, Optional.empty(), errors));
    }

    ResponseEntity<byte[]> closed(Language lang, Shown shown) {
        return pages.answer(
                HttpStatus.GONE,
                TEMPLATE,
                page(lang, shown, SignForm.EMPTY, Optional.of("petition.too-late"), Map.of()));
    }

    /** Given back for now. */
    ResponseEntity<byte[]> later(Language lang, Shown shown, SignForm form, HttpStatus why, long secondsUntilRetry) {
        var notice = "petition.later." + why.value();
        var answer = pages.answer(why, TEMPLATE, page(lang, shown, form, Optional.of(notice), Map.of()));
        return ResponseEntity.status(why)
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(secondsUntilRetry))
                .body(answer.getBody());
    }

    private PetitionPage page(
            Language lang, Shown shown, SignForm form, Optional<String> notice, Map<String, String> errors) {
        var wording = wording(lang, shown);
        var frame = returned(lang, shown, wording);
        return new PetitionPage(frame, shown, wording, notice, form, errors, countries(lang, form.country()));
    }

    private PageFrame returned(Language lang, Shown shown, WordingSummary wording) {
        return pages.secret(
                pages.words(lang), PetitionPage.pathOf(shown), wording.text().title());
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
