package org.sextant.petition.web;

import java.util.Optional;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** A petition's form within other people's pages. In the language that is asked for, else in the one that the reader prefers. */
@Controller
class EmbedPages {

    static final String PETITION = "/embed/petitions/{slug}";

    private final Showcase showcase;
    private final SigningSheet sheet;
    private final PublicPages pages;

    EmbedPages(Showcase showcase, SigningSheet sheet, PublicPages pages) {
        this.showcase = showcase;
        this.sheet = sheet.inFrame();
        this.pages = pages;
    }

    static String pathOf(Slug petition) {
        return "/embed/petitions/" + petition;
    }

    @GetMapping(PETITION)
    ResponseEntity<byte[]> show(
            @PathVariable Slug slug,
            @RequestParam(defaultValue = "") String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String accepted) {
        var page = sheet.blank(language(lang, accepted), showcase.bySlug(slug));
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(page.getBody());
    }

    @GetMapping(PETITION + "/check-mail")
    ResponseEntity<byte[]> checkMail(
            @PathVariable Slug slug,
            @RequestParam(defaultValue = "") String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String accepted) {
        var shown = showcase.bySlug(slug);
        var words = pages.words(language(lang, accepted));
        var frame =
                pages.secret(words, PetitionPage.pathOf(shown) + "/check-mail", words.of("petition.check-mail.title"));
        return pages.answer(
                HttpStatus.OK, "petition/web/embedded-check-mail.jte", new CheckMailPage(frame, shown, true));
    }

    private static Language language(String wanted, String accepted) {
        return Optional.of(wanted).flatMap(Language::ofTag).orElseGet(() -> Language.preferred(accepted));
    }
}
