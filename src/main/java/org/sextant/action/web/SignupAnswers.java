package org.sextant.action.web;

import java.time.Duration;
import org.sextant.action.ActionSummary;
import org.sextant.action.AgendaRows;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the form is answered where the action's own page is not. */
@Component
class SignupAnswers {

    private static final Duration UNTIL_LESS_GOES_ON = Duration.ofSeconds(20);

    private final PublicPages pages;
    private final AgendaRows rows;

    SignupAnswers(PublicPages pages, AgendaRows rows) {
        this.pages = pages;
        this.rows = rows;
    }

    Words words(Language lang) {
        return pages.words(lang);
    }

    ResponseEntity<byte[]> checkMail(Language lang, ActionSummary action) {
        var words = pages.words(lang);
        var row = rows.row(action.card(), words);
        var frame = pages.secret(
                words, "/actions/" + action.card().slug() + "/check-mail", words.of("action.page.mail.title"));
        return pages.answer(HttpStatus.OK, "action/web/check-mail.jte", new CheckMailPage(frame, row));
    }

    ResponseEntity<byte[]> tooMany(Language lang, Slug slug, SignupForm form, Duration wait) {
        return again(HttpStatus.TOO_MANY_REQUESTS, lang, slug, form, wait);
    }

    ResponseEntity<byte[]> overloaded(Language lang, Slug slug, SignupForm form) {
        return again(HttpStatus.SERVICE_UNAVAILABLE, lang, slug, form, UNTIL_LESS_GOES_ON);
    }

    // Asks nothing of the database: it may be what is away.
    private ResponseEntity<byte[]> again(HttpStatus status, Language lang, Slug slug, SignupForm form, Duration wait) {
        var words = pages.words(lang);
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        var key = "action.page.again." + status.value();
        var frame = pages.secret(words, "/actions/" + slug, words.of(key + ".title"));
        var page = new AgainPage(frame, words.of(key + ".text", "seconds", seconds), form);
        var answer = pages.answer(status, "action/web/again.jte", page);
        return ResponseEntity.status(status)
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(answer.getBody());
    }
}
