package org.sextant.site.web;

import static org.sextant.shell.PublicPaths.LANG;

import org.sextant.shell.PageFrame;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What happens to people's data. */
@Controller
class PrivacyPages {

    private final PublicPages pages;
    private final Contact contact;

    PrivacyPages(PublicPages pages, Contact contact) {
        this.pages = pages;
        this.contact = contact;
    }

    @GetMapping(LANG + "/privacy")
    ResponseEntity<byte[]> show(@PathVariable Language lang) {
        var words = pages.words(lang);
        var frame = pages.open(
                words,
                "/privacy",
                words.of("site.privacy.title"),
                words.of("site.privacy.lead"),
                PageFrame.Section.NONE);
        return pages.show("site/web/privacy.jte", new PrivacyPage(frame, contact));
    }
}
