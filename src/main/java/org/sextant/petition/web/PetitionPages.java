package org.sextant.petition.web;

import static org.sextant.shell.PageFrame.Section.PETITIONS;
import static org.sextant.shell.PublicPaths.LANG;

import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The petitions, for everybody to read. */
@Controller
@RequestMapping(LANG + "/petitions")
class PetitionPages {

    private final PublicPages pages;
    private final Showcase showcase;
    private final SigningSheet sheet;

    PetitionPages(PublicPages pages, Showcase showcase, SigningSheet sheet) {
        this.pages = pages;
        this.showcase = showcase;
        this.sheet = sheet;
    }

    @GetMapping
    ResponseEntity<byte[]> all(@PathVariable Language lang) {
        var words = pages.words(lang);
        var frame = pages.open(
                words, "/petitions", words.of("petition.list.title"), words.of("petition.list.lead"), PETITIONS);
        return pages.show("petition/web/petitions.jte", new PetitionsPage(frame, showcase.all()));
    }

    @GetMapping("/{slug}")
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable Slug slug) {
        return sheet.blank(lang, showcase.bySlug(slug));
    }

    @GetMapping("/{slug}/check-mail")
    ResponseEntity<byte[]> checkMail(@PathVariable Language lang, @PathVariable Slug slug) {
        var shown = showcase.bySlug(slug);
        var words = pages.words(lang);
        var frame =
                pages.secret(words, PetitionPage.pathOf(shown) + "/check-mail", words.of("petition.check-mail.title"));
        return pages.answer(HttpStatus.OK, "petition/web/check-mail.jte", new CheckMailPage(frame, shown));
    }
}
