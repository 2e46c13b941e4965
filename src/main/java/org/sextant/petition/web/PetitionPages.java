package org.sextant.petition.web;

import static org.sextant.shell.PageFrame.Section.PETITIONS;
import static org.sextant.shell.PublicPaths.LANG;

import org.sextant.petition.PetitionList;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    ResponseEntity<byte[]> all(@PathVariable Language lang, @RequestParam(defaultValue = "1") String page) {
        var words = pages.words(lang);
        var list = showcase.list(number(page));
        var frame = pages.open(
                        words,
                        PetitionsPage.path(list.number()),
                        words.of("petition.list.title"),
                        words.of("petition.list.lead"),
                        PETITIONS)
                .with(PetitionFeed.PATH + "?lang=" + lang.tag());
        return pages.show("petition/web/petitions.jte", new PetitionsPage(frame, list));
    }

    // What is no number that we know is as if it were not said.
    private static int number(String written) {
        return written.matches("[1-9]\\d{0,2}") ? Math.min(Integer.parseInt(written), PetitionList.MOST_PAGES) : 1;
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
        return pages.answer(HttpStatus.OK, "petition/web/check-mail.jte", new CheckMailPage(frame, shown, false));
    }
}
