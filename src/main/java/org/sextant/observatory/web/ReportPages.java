package org.sextant.observatory.web;

import static org.sextant.shell.PublicPaths.LANG;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.sextant.observatory.PersonalData;
import org.sextant.observatory.Reports;
import org.sextant.observatory.Reports.Reception;
import org.sextant.shell.Allowance;
import org.sextant.shell.Networks;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reporting, without an account and without a name. */
@Controller
class ReportPages {

    private static final Duration UNTIL_LESS_GOES_ON = Duration.ofSeconds(20);
    private static final Duration UNTIL_SOMEBODY_HAS_READ = Duration.ofHours(1);

    private final PublicPages pages;
    private final Reports reports;
    private final ReportSheets sheets;
    private final PersonalData personal;
    private final Allowance allowance;

    ReportPages(
            PublicPages pages,
            Reports reports,
            ReportSheets sheets,
            PersonalData personal,
            @Value("${sextant.sign-limit-per-hour}") long timesAnHour) {
        this.pages = pages;
        this.reports = reports;
        this.sheets = sheets;
        this.personal = personal;
        this.allowance = Allowance.of(timesAnHour, Duration.ofHours(1));
    }

    /** The address can choose place and theme: {@code ?place=IT&theme=rights}. */
    @GetMapping(LANG + ReportSheets.PATH)
    ResponseEntity<byte[]> form(@PathVariable Language lang, @RequestParam Map<String, String> chosen) {
        var form = ReportForm.of(
                Map.of("place", chosen.getOrDefault("place", ""), "theme", chosen.getOrDefault("theme", "")));
        return sheets.show(form, lang);
    }

    @PostMapping(LANG + "/observatory/reports")
    ResponseEntity<byte[]> report(
            @PathVariable Language lang, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        var form = ReportForm.of(sent).checked(pages.words(lang), sheets.now(), personal);
        var network = Networks.of(request);
        if (!allowance.admits(network)) {
            return later(HttpStatus.TOO_MANY_REQUESTS, form, lang, allowance.waitOf(network));
        }
        if (form.isWrong()) {
            return sheets.answer(HttpStatus.UNPROCESSABLE_CONTENT, form, lang);
        }
        return form.isOfAMachine() ? received(lang) : take(form, lang);
    }

    private ResponseEntity<byte[]> take(ReportForm form, Language lang) {
        try {
            return reports.file(form.text(lang)) == Reception.WAITS
                    ? received(lang)
                    : later(HttpStatus.SERVICE_UNAVAILABLE, form, lang, UNTIL_SOMEBODY_HAS_READ);
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException away) {
            return later(HttpStatus.SERVICE_UNAVAILABLE, form, lang, UNTIL_LESS_GOES_ON);
        }
    }

    private ResponseEntity<byte[]> later(HttpStatus status, ReportForm form, Language lang, Duration wait) {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        var reason = pages.words(lang).of("observatory.form.later", "seconds", seconds);
        var answer = sheets.answer(status, form.later(reason), lang);
        return ResponseEntity.status(status)
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(answer.getBody());
    }

    private static ResponseEntity<byte[]> received(Language lang) {
        return PublicPages.seeOther("/" + lang.tag() + "/observatory/received");
    }

    @GetMapping(LANG + "/observatory/received")
    ResponseEntity<byte[]> thank(@PathVariable Language lang) {
        var words = pages.words(lang);
        var frame = pages.secret(words, "/observatory/received", words.of("observatory.received.title"));
        return pages.answer(HttpStatus.OK, "observatory/web/received.jte", frame);
    }
}
