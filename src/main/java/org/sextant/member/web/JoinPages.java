package org.sextant.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sextant.member.Accounts;
import org.sextant.member.Join;
import org.sextant.member.PersonName;
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

/** The wish to join. The answer is the same whether the address has an account or not; what differs stands in the letter. */
@Controller
@RequestMapping(PublicPaths.LANG + "/account")
class JoinPages {

    private final Accounts accounts;
    private final PublicPages pages;
    private final AccountLimits limits;

    JoinPages(Accounts accounts, PublicPages pages, AccountLimits limits) {
        this.accounts = accounts;
        this.pages = pages;
        this.limits = limits;
    }

    @GetMapping("/join")
    ResponseEntity<byte[]> show(@PathVariable Language lang) {
        var words = pages.words(lang);
        var frame = pages.open(
                words,
                "/account/join",
                words.of("member.join.title"),
                words.of("member.join.lead"),
                PageFrame.Section.NONE);
        return pages.show("member/web/ask.jte", page(frame, "", "", Map.of()));
    }

    @PostMapping("/join")
    ResponseEntity<byte[]> join(
            @PathVariable Language lang,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request) {
        var known = PersonName.parse(name);
        var mailbox = EmailAddress.parse(email);
        if (known.isEmpty() || mailbox.isEmpty()) {
            return refuse(lang, name, email);
        }
        limits.admitLetter(request, mailbox.get());
        if (website.isEmpty()) {
            accounts.join(new Join(known.get().text(), mailbox.get(), lang));
        }
        return PublicPages.seeOther("/" + lang.tag() + "/account/check-mail");
    }

    @GetMapping("/check-mail")
    ResponseEntity<byte[]> checkMail(@PathVariable Language lang) {
        var words = pages.words(lang);
        var frame = pages.secret(words, "/account/check-mail", words.of("member.check-mail.title"));
        return pages.answer(
                HttpStatus.OK,
                "member/web/message.jte",
                new MessagePage(frame, words.of("member.check-mail.text"), words.of("shell.error.home"), frame.to("")));
    }

    private ResponseEntity<byte[]> refuse(Language lang, String name, String email) {
        var words = pages.words(lang);
        var errors = new LinkedHashMap<String, String>();
        if (PersonName.parse(name).isEmpty()) {
            errors.put("name", words.of("member.name.wrong", "most", PersonName.MAX));
        }
        if (EmailAddress.parse(email).isEmpty()) {
            errors.put("email", words.of("member.email.wrong"));
        }
        var frame = pages.secret(words, "/account/join", words.of("member.join.title"));
        return pages.answer(HttpStatus.UNPROCESSABLE_CONTENT, "member/web/ask.jte", page(frame, name, email, errors));
    }

    private static AskPage page(PageFrame frame, String name, String email, Map<String, String> errors) {
        return new AskPage(frame, "member.join", Map.of("name", name, "email", email), errors);
    }
}
