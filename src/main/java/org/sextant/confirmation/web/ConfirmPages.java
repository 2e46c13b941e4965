package org.sextant.confirmation.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sextant.confirmation.Confirmable;
import org.sextant.confirmation.Confirmations;
import org.sextant.confirmation.Outcome;
import org.sextant.sealing.Token;
import org.sextant.shell.PageFrame;
import org.sextant.shell.PublicPages;
import org.sextant.shell.PublicPaths;
import org.sextant.shell.Words;
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

/** Behind a mailed link. Looking changes nothing, since mail scanners follow links: the button confirms, the other one erases. */
@Controller
@RequestMapping(PublicPaths.LANG + "/confirm")
class ConfirmPages {

    private final Confirmations confirmations;
    private final PublicPages pages;
    private final Pace pace;

    ConfirmPages(
            Confirmations confirmations, PublicPages pages, @Value("${sextant.sign-limit-per-hour}") long timesAnHour) {
        this.confirmations = confirmations;
        this.pages = pages;
        this.pace = new Pace(timesAnHour);
    }

    @GetMapping("/{token}")
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable String token) {
        return show(lang, token, false);
    }

    private ResponseEntity<byte[]> show(Language lang, String token, boolean tooMany) {
        var words = pages.words(lang);
        return confirmations
                .behind(new Token(token), words)
                .map(thing -> page(new ConfirmPage(frame(thing, words, token), thing, tooMany)))
                .orElseGet(() -> unknown(words));
    }

    @PostMapping("/{token}")
    ResponseEntity<byte[]> confirm(
            @PathVariable Language lang, @PathVariable String token, HttpServletRequest request) {
        if (!pace.admits(request)) {
            return pace.refuse(request, show(lang, token, true));
        }
        return switch (confirmations.confirm(new Token(token))) {
            case Outcome.Confirmed(var path) -> PublicPages.seeOther("/" + lang.tag() + path);
            case Outcome.TooLate _, Outcome.Unknown _ -> show(lang, token);
        };
    }

    @PostMapping("/{token}/disown")
    ResponseEntity<byte[]> disown(
            @PathVariable Language lang, @PathVariable String token, @RequestParam(defaultValue = "") String never) {
        confirmations.disown(new Token(token), never.equals("yes"));
        return PublicPages.seeOther("/" + lang.tag() + "/confirm/erased" + (never.equals("yes") ? "?never=yes" : ""));
    }

    @GetMapping("/erased")
    ResponseEntity<byte[]> erased(@PathVariable Language lang, @RequestParam(defaultValue = "") String never) {
        var words = pages.words(lang);
        return say(
                HttpStatus.OK,
                words,
                "confirmation.erased" + (never.equals("yes") ? "-for-good" : ""),
                "/confirm/erased");
    }

    private PageFrame frame(Confirmable thing, Words words, String token) {
        return pages.secret(words, "/confirm/" + token, thing.title());
    }

    private ResponseEntity<byte[]> page(ConfirmPage page) {
        var status = page.thing().isOver() ? HttpStatus.GONE : HttpStatus.OK;
        return pages.answer(status, "confirmation/web/confirm.jte", page);
    }

    private ResponseEntity<byte[]> unknown(Words words) {
        return say(HttpStatus.NOT_FOUND, words, "confirmation.unknown", "/confirm");
    }

    private ResponseEntity<byte[]> say(HttpStatus status, Words words, String key, String path) {
        var frame = pages.secret(words, path, words.of(key + ".title"));
        return pages.answer(
                status,
                "confirmation/web/message.jte",
                new MessagePage(
                        frame, words.of(key + ".text"), words.of("confirmation.to-petitions"), frame.to("/petitions")));
    }
}
