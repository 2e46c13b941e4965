package org.sextant.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.sextant.member.access.RecoveryCodes;
import org.sextant.sealing.TypedCode;
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

/** The way back in for those who kept a sheet of codes. A wrong code and an unknown address are told alike. */
@Controller
@RequestMapping(PublicPaths.LANG + "/account/recover")
class RecoverPages {

    private static final String PATH = "/account/recover";

    private final RecoveryCodes codes;
    private final PublicPages pages;
    private final AccountLimits limits;

    RecoverPages(RecoveryCodes codes, PublicPages pages, AccountLimits limits) {
        this.codes = codes;
        this.pages = pages;
        this.limits = limits;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable Language lang) {
        var words = pages.words(lang);
        var frame = pages.open(
                words, PATH, words.of("access.recover.title"), words.of("access.recover.lead"), PageFrame.Section.NONE);
        return pages.show("member/web/recover.jte", new RecoverPage(frame, "", Map.of()));
    }

    @PostMapping
    ResponseEntity<byte[]> redeem(
            @PathVariable Language lang,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        var mailbox = EmailAddress.parse(email);
        if (mailbox.isEmpty()) {
            return refuse(lang, email, Map.of("email", pages.words(lang).of("member.email.wrong")));
        }
        limits.admitCode(request, mailbox.get());
        return TypedCode.parse(code)
                .flatMap(typed -> codes.redeem(mailbox.get(), typed))
                .map(token -> PublicPages.seeOther("/" + lang.tag() + "/account/settle/" + token.text()))
                .orElseGet(() ->
                        refuse(lang, email, Map.of("code", pages.words(lang).of("access.recover.code-wrong"))));
    }

    private ResponseEntity<byte[]> refuse(Language lang, String email, Map<String, String> errors) {
        var words = pages.words(lang);
        var frame = pages.secret(words, PATH, words.of("access.recover.title"));
        return pages.answer(
                HttpStatus.UNPROCESSABLE_CONTENT, "member/web/recover.jte", new RecoverPage(frame, email, errors));
    }
}
