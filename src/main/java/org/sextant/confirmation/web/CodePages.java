package org.sextant.confirmation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sextant.confirmation.Confirmations;
import org.sextant.confirmation.Outcome;
import org.sextant.sealing.TypedCode;
import org.sextant.shell.PublicPages;
import org.sextant.shell.PublicPaths;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For those who follow no links: address and code instead. A wrong code and an unknown address are answered alike. */
@Controller
@RequestMapping(PublicPaths.LANG + "/confirm")
class CodePages {

    private final Confirmations confirmations;
    private final PublicPages pages;
    private final Pace pace;

    CodePages(
            Confirmations confirmations, PublicPages pages, @Value("${sextant.sign-limit-per-hour}") long timesAnHour) {
        this.confirmations = confirmations;
        this.pages = pages;
        this.pace = new Pace(timesAnHour);
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable Language lang) {
        return form(HttpStatus.OK, page(lang, "", "", Map.of(), false));
    }

    @PostMapping
    ResponseEntity<byte[]> confirm(
            @PathVariable Language lang,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        if (!pace.admits(request)) {
            var page = page(lang, email, code, Map.of(), true);
            return pace.refuse(request, form(HttpStatus.TOO_MANY_REQUESTS, page));
        }
        var mailbox = EmailAddress.parse(email);
        var typed = TypedCode.parse(code);
        if (mailbox.isEmpty() || typed.isEmpty()) {
            return refuse(lang, email, code);
        }
        return switch (confirmations.confirm(mailbox.get(), typed.get())) {
            case Outcome.Confirmed(var path) -> PublicPages.seeOther("/" + lang.tag() + path);
            case Outcome.TooLate _ -> tooLate(lang);
            case Outcome.Unknown _ -> refuse(lang, email, code);
        };
    }

    private ResponseEntity<byte[]> refuse(Language lang, String email, String code) {
        var words = pages.words(lang);
        var errors = new LinkedHashMap<String, String>();
        if (EmailAddress.parse(email).isEmpty()) {
            errors.put("email", words.of("confirmation.code.no-address"));
        }
        if (TypedCode.parse(code).isEmpty()) {
            errors.put("code", words.of("confirmation.code.no-code", "length", TypedCode.LENGTH));
        }
        if (errors.isEmpty()) {
            errors.put("code", words.of("confirmation.code.unknown"));
        }
        return form(HttpStatus.UNPROCESSABLE_CONTENT, page(lang, email, code, errors, false));
    }

    private CodePage page(Language lang, String email, String code, Map<String, String> errors, boolean tooMany) {
        var words = pages.words(lang);
        var frame = pages.secret(words, "/confirm", words.of("confirmation.code.title"));
        return new CodePage(frame, email, code, errors, tooMany);
    }

    private ResponseEntity<byte[]> form(HttpStatus status, CodePage page) {
        return pages.answer(status, "confirmation/web/code.jte", page);
    }

    private ResponseEntity<byte[]> tooLate(Language lang) {
        var words = pages.words(lang);
        var frame = pages.secret(words, "/confirm", words.of("confirmation.too-late.title"));
        return pages.answer(
                HttpStatus.GONE,
                "confirmation/web/message.jte",
                new MessagePage(
                        frame,
                        words.of("confirmation.too-late.text"),
                        words.of("confirmation.to-petitions"),
                        frame.to("/petitions")));
    }
}
