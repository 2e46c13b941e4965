package org.sextant.petition.supporter.web;

import java.time.Duration;
import org.sextant.campaign.Campaigns;
import org.sextant.petition.supporter.SharedDraft;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What is answered behind the private link. Each page is for who has the link alone: no cache and no index keeps it. */
@Component
class SupporterAnswers {

    private static final Duration UNTIL_LESS_GOES_ON = Duration.ofSeconds(20);

    private final PublicPages pages;
    private final Campaigns campaigns;

    SupporterAnswers(PublicPages pages, Campaigns campaigns) {
        this.pages = pages;
        this.campaigns = campaigns;
    }

    static String pathOf(String link) {
        return "/first-supporters/" + link;
    }

    Words words(Language lang) {
        return pages.words(lang);
    }

    ResponseEntity<byte[]> draft(HttpStatus status, Language lang, String link, SharedDraft draft, SupporterForm form) {
        var frame = pages.secret(
                pages.words(lang), pathOf(link), draft.wordingFor(lang).text().title());
        var principle =
                campaigns.byId(draft.petition().campaign()).orElseThrow().principle();
        var page = new DraftPage(frame, draft, principle, form, status == HttpStatus.GONE);
        return pages.answer(status, "petition/supporter/web/draft.jte", page);
    }

    ResponseEntity<byte[]> checkMail(Language lang, String link) {
        var words = pages.words(lang);
        var frame = pages.secret(words, pathOf(link) + "/check-mail", words.of("petition.check-mail.title"));
        return pages.answer(
                HttpStatus.OK,
                "petition/supporter/web/check-mail.jte",
                new CheckMailPage(frame, frame.to(pathOf(link))));
    }

    ResponseEntity<byte[]> tooMany(Language lang, String link, SupporterForm form, Duration wait) {
        return later(HttpStatus.TOO_MANY_REQUESTS, lang, link, form, wait);
    }

    ResponseEntity<byte[]> overloaded(Language lang, String link, SupporterForm form) {
        return later(HttpStatus.SERVICE_UNAVAILABLE, lang, link, form, UNTIL_LESS_GOES_ON);
    }

    // Asks nothing of the database: it may be what is away.
    private ResponseEntity<byte[]> later(
            HttpStatus why, Language lang, String link, SupporterForm form, Duration wait) {
        var words = pages.words(lang);
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        var key = "supporter.later." + why.value();
        var frame = pages.secret(words, pathOf(link), words.of(key + ".title"));
        var page = new AgainPage(frame, words.of(key + ".text", "seconds", seconds), form);
        var answer = pages.answer(why, "petition/supporter/web/again.jte", page);
        return ResponseEntity.status(why)
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(answer.getBody());
    }

    ResponseEntity<byte[]> nowhere(Language lang) {
        var words = pages.words(lang);
        var frame = pages.secret(words, "/petitions", words.of("supporter.nowhere.title"));
        return pages.answer(HttpStatus.NOT_FOUND, "petition/supporter/web/nowhere.jte", frame);
    }
}
