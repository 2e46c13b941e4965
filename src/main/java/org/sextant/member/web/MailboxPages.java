package org.sextant.member.web;

import org.sextant.member.OwnMailbox;
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

/** Behind the link by which somebody shows that they read the mailbox they want. Looking changes nothing, since mail scanners follow links; and it names no address. */
@Controller
@RequestMapping(PublicPaths.LANG + "/account/mailbox/{token}")
class MailboxPages {

    private final OwnMailbox mailboxes;
    private final PublicPages pages;

    MailboxPages(OwnMailbox mailboxes, PublicPages pages) {
        this.mailboxes = mailboxes;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable String token) {
        mailboxes.requireGood(token);
        var words = pages.words(lang);
        var frame = pages.secret(words, "/account/mailbox/" + token, words.of("member.move.title"));
        return pages.answer(
                HttpStatus.OK,
                "member/web/move.jte",
                new MessagePage(frame, words.of("member.move.text"), words.of("member.move.act"), frame.path()));
    }

    @PostMapping
    ResponseEntity<byte[]> move(@PathVariable Language lang, @PathVariable String token) {
        mailboxes.move(token);
        var words = pages.words(lang);
        var frame = pages.secret(words, "/account/join", words.of("member.moved.title"));
        return pages.answer(
                HttpStatus.OK,
                "member/web/message.jte",
                new MessagePage(
                        frame,
                        words.of("member.moved.text"),
                        words.of("member.moved.act"),
                        "/app/login?lang=" + lang.tag()));
    }
}
