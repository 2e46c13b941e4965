package org.sextant.moderation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.sextant.moderation.Reference;
import org.sextant.moderation.Reports;
import org.sextant.moderation.Subjects;
import org.sextant.shell.Allowance;
import org.sextant.shell.Networks;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Anybody reports what they read, without an account. */
@Controller
@RequestMapping(PublicPaths.LANG + "/report")
class ReportPages {

    // Generous: many people may share one network, as in a shelter.
    private final Allowance network = Allowance.atOnce(30, Duration.ofHours(1));
    private final Reports reports;
    private final Subjects subjects;
    private final PublicPages pages;

    ReportPages(Reports reports, Subjects subjects, PublicPages pages) {
        this.reports = reports;
        this.subjects = subjects;
        this.pages = pages;
    }

    @GetMapping("/{kind}/{key}")
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable String kind, @PathVariable String key) {
        return page(HttpStatus.OK, lang, known(kind, key), ReportForm.EMPTY, Map.of());
    }

    @PostMapping("/{kind}/{key}")
    ResponseEntity<byte[]> take(
            @PathVariable Language lang,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        var about = known(kind, key);
        var form = ReportForm.of(typed);
        var errors = form.errors(pages.words(lang));
        if (!errors.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, lang, about, form, errors);
        }
        if (!network.admits(Networks.of(request))) {
            return page(
                    HttpStatus.TOO_MANY_REQUESTS,
                    lang,
                    about,
                    form,
                    Map.of("words", pages.words(lang).of("moderation.report.too-many")));
        }
        // Whoever fills what nobody sees is told the same.
        if (typed.getOrDefault("website", "").isEmpty()) {
            reports.take(form.about(about, lang));
        }
        return PublicPages.seeOther("/" + lang.tag() + "/report/thanks");
    }

    @GetMapping("/thanks")
    ResponseEntity<byte[]> thanks(@PathVariable Language lang) {
        var words = pages.words(lang);
        var frame = pages.secret(words, "/report/thanks", words.of("moderation.thanks.title"));
        return pages.answer(HttpStatus.OK, "moderation/web/thanks.jte", new ThanksPage(frame));
    }

    private Reference known(String kind, String key) {
        return Reference.of(kind, key)
                .filter(reference -> subjects.find(reference).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Language lang, Reference about, ReportForm form, Map<String, String> errors) {
        var words = pages.words(lang);
        var frame = pages.secret(words, "/report/" + about, words.of("moderation.report.title"));
        var subject = subjects.find(about).orElseThrow();
        return pages.answer(status, "moderation/web/report.jte", new ReportPage(frame, about, subject, form, errors));
    }
}
