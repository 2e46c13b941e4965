package org.sextant.member.web;

import org.sextant.shell.PublicPages;
import org.sextant.shell.PublicPaths;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where whoever was erased comes out. */
@Controller
class ErasedPages {

    private final PublicPages pages;

    ErasedPages(PublicPages pages) {
        this.pages = pages;
    }

    @GetMapping(PublicPaths.LANG + "/account/erased")
    ResponseEntity<byte[]> show(@PathVariable Language lang) {
        var words = pages.words(lang);
        var frame = pages.secret(words, "/account/erased", words.of("member.erased.title"));
        return pages.answer(
                HttpStatus.OK,
                "member/web/message.jte",
                new MessagePage(frame, words.of("member.erased.text"), words.of("shell.error.home"), frame.to("")));
    }
}
