package org.sextant.treaty.web;

import static org.sextant.shell.PageFrame.Section.TREATIES;
import static org.sextant.shell.PublicPaths.LANG;

import org.sextant.shell.PublicPages;
import org.sextant.treaty.regime.Regimes;
import org.sextant.vocabulary.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where people move freely already. */
@Controller
class RegimePages {

    private final PublicPages pages;
    private final Regimes regimes;

    RegimePages(PublicPages pages, Regimes regimes) {
        this.pages = pages;
        this.regimes = regimes;
    }

    @GetMapping(LANG + "/free-movement")
    ResponseEntity<byte[]> show(@PathVariable Language lang) {
        var words = pages.words(lang);
        var frame = pages.open(
                words, "/free-movement", words.of("regime.page.title"), words.of("regime.page.lead"), TREATIES);
        return pages.show("treaty/web/regimes.jte", new RegimesPage(frame, regimes.all()));
    }
}
