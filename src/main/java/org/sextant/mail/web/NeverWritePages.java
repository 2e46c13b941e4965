package org.sextant.mail.web;

import org.sextant.mail.Mailbox;
import org.sextant.mail.Suppressions;
import org.sextant.shell.PublicPages;
import org.sextant.shell.PublicPaths;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The last link of a letter: looking changes nothing, the button does, and another takes it back. */
@Controller
@RequestMapping(PublicPaths.LANG + "/never-write/{link}")
class NeverWritePages {

    private final Suppressions suppressions;
    private final PublicPages pages;

    NeverWritePages(Suppressions suppressions, PublicPages pages) {
        this.suppressions = suppressions;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable String link) {
        var asked = suppressions.contains(mailbox(link));
        var words = pages.words(lang);
        var frame = pages.secret(
                words, "/never-write/" + link, words.of(asked ? "mail.never.done-title" : "mail.never.title"));
        return pages.answer(HttpStatus.OK, "mail/web/never-write.jte", new NeverWritePage(frame, asked));
    }

    @PostMapping
    ResponseEntity<byte[]> neverWrite(@PathVariable Language lang, @PathVariable String link) {
        suppressions.neverWriteTo(mailbox(link));
        return PublicPages.seeOther("/" + lang.tag() + "/never-write/" + link);
    }

    @PostMapping("/undo")
    ResponseEntity<byte[]> writeAgain(@PathVariable Language lang, @PathVariable String link) {
        suppressions.writeAgainTo(mailbox(link));
        return PublicPages.seeOther("/" + lang.tag() + "/never-write/" + link);
    }

    private Mailbox mailbox(String link) {
        return suppressions.ofLink(link).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
