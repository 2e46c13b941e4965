package org.sextant.programme.argument.web;

import static org.sextant.shell.PublicPaths.LANG;

import org.sextant.programme.argument.print.ArgumentCards;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The arguments to take along: cards to print, and a picture to share. */
@Controller
class CardPages {

    private final PublicPages pages;
    private final ArgumentCards cards;

    CardPages(PublicPages pages, ArgumentCards cards) {
        this.pages = pages;
        this.cards = cards;
    }

    @GetMapping(LANG + "/arguments/cards.pdf")
    ResponseEntity<byte[]> all(@PathVariable Language lang) {
        return saved("arguments-" + lang.tag(), cards.all(pages.words(lang)));
    }

    @GetMapping(LANG + "/arguments/{slug}/cards.pdf")
    ResponseEntity<byte[]> one(@PathVariable Language lang, @PathVariable Slug slug) {
        return saved(slug + "-" + lang.tag(), cards.of(slug, pages.words(lang)));
    }

    @GetMapping(LANG + "/arguments/{slug}/share.png")
    ResponseEntity<byte[]> picture(@PathVariable Language lang, @PathVariable Slug slug) {
        return pages.show(MediaType.IMAGE_PNG, cards.picture(slug, pages.words(lang)));
    }

    // Saved and not shown: the policy of the public door leaves a browser's own viewer nothing to draw with.
    private ResponseEntity<byte[]> saved(String name, byte[] pdf) {
        var shown = pages.show(MediaType.APPLICATION_PDF, pdf);
        var disposition =
                ContentDisposition.attachment().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .headers(shown.getHeaders())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(pdf);
    }
}
