package org.sextant.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.sextant.member.Accounts;
import org.sextant.shell.PageFrame;
import org.sextant.shell.PublicPages;
import org.sextant.shell.PublicPaths;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way back in. Who has no account gets the same page, and no letter. */
@Controller
@RequestMapping(PublicPaths.LANG + "/account/forgot")
class ForgotPages {

    private final Accounts accounts;
    private final PublicPages pages;
    private final AccountLimits limits;

    ForgotPages(Accounts accounts, PublicPages pages, AccountLimits limits) {
        this.accounts = accounts;
        this.pages = pages;
        this.limits = limits;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable Language lang) {
        var words = pages.words(lang);
        var frame = pages.open(
                words,
                "/account/forgot",
                words.of("member.forgot.title"),
                words.of("member.forgot.lead"),
                PageFrame.Section.NONE);
        return pages.show("member/web/ask.jte", page(frame, "", Map.of()));
    }

    @PostMapping
    ResponseEntity<byte[]> ask(
            @PathVariable Language lang,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request) {
        return EmailAddress.parse(email)
                .map(mailbox -> send(mailbox, lang, website.isEmpty(), request))
                .orElseGet(() -> refuse(lang, email));
    }

    private ResponseEntity<byte[]> send(
            EmailAddress mailbox, Language lang, boolean person, HttpServletRequest request) {
        limits.admitLetter(request, mailbox);
        if (person) {
            accounts.forgot(mailbox, lang);
        }
        return PublicPages.seeOther("/" + lang.tag() + "/account/check-mail");
    }

    private ResponseEntity<byte[]> refuse(Language lang, String email) {
        var words = pages.words(lang);
        var frame = pages.secret(words, "/account/forgot", words.of("member.forgot.title"));
        return pages.answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "member/web/ask.jte",
                page(frame, email, Map.of("email", words.of("member.email.wrong"))));
    }

    private static AskPage page(PageFrame frame, String email, Map<String, String> errors) {
        return new AskPage(frame, "member.forgot", Map.of("email", email), errors);
    }
}
