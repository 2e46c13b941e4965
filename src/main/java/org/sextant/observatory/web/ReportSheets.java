package org.sextant.observatory.web;

import static org.sextant.shell.PageFrame.Section.NONE;

import java.time.Clock;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.sextant.place.Places;
import org.sextant.programme.Programme;
import org.sextant.shell.PageFrame;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Draws the form: as everybody finds it, and as the answer to what was sent. */
@Component
class ReportSheets {

    static final String PATH = "/observatory/report";

    private static final String TEMPLATE = "observatory/web/report.jte";
    private static final int MONTHS = 36;

    private final PublicPages pages;
    private final Places places;
    private final Programme programme;
    private final Clock clock;

    ReportSheets(PublicPages pages, Places places, Programme programme, Clock clock) {
        this.pages = pages;
        this.places = places;
        this.programme = programme;
        this.clock = clock;
    }

    ResponseEntity<byte[]> show(ReportForm form, Language lang) {
        var words = pages.words(lang);
        var frame =
                pages.open(words, PATH, words.of("observatory.form.title"), words.of("observatory.form.lead"), NONE);
        return pages.show(TEMPLATE, page(frame, form));
    }

    ResponseEntity<byte[]> answer(HttpStatus status, ReportForm form, Language lang) {
        var words = pages.words(lang);
        return pages.answer(
                status, TEMPLATE, page(pages.secret(words, PATH, words.of("observatory.form.title")), form));
    }

    private ReportPage page(PageFrame frame, ReportForm form) {
        var now = now();
        var months = IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList();
        return new ReportPage(frame, form, places.sortedBy(frame.language()), programme.principles(), months);
    }

    YearMonth now() {
        return YearMonth.now(clock);
    }
}
