package org.sextant.site.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.sextant.shell.Messages;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The report of a year … */
@WholeApplication
class YearbookIT {

    @Autowired
    private Yearbooks books;

    @Autowired
    private YearbookPaper paper;

    @Autowired
    private Messages messages;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @EnumSource(Language.class)
    void isOpenToAnybodyAndNeedsNoScript(Language language, Door door) {
        var reply = door.get("/" + language.tag() + "/reports");
        var page = Jsoup.parse(reply.body());

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reply.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("public"));
        assertThat(page.select("script:not([src=/ui/charts.js]), [style], [onclick]"))
                .isEmpty();
        assertThat(page.select("h2")).hasSize(3);
        assertThat(page.select("svg[role=img]:not([aria-label])")).isEmpty();
        assertThat(page.select("section:has(svg)"))
                .isNotEmpty()
                .allSatisfy(section -> assertThat(section.select("rect"))
                        .as("the same numbers stand in a table")
                        .hasSameSizeAs(section.select("tbody tr[data-at]")));
        assertThat(page.select("section > p.small:last-child")).hasSameSizeAs(page.select("section"));
    }

    @Test
    void countsAsTheDatabaseDoes(Door door) {
        var year = Year.now(clock);
        var page = page(door, "/en/reports/" + year);
        var between = List.of(year.atDay(1), year.atDay(year.length()));

        assertThat(figure(page, "of these begun"))
                .isEqualTo(count(
                        "select count(*) from campaign where stage in ('LIVE', 'PAUSED', 'ENDED') and opens between ? and ?",
                        between));
        assertThat(figure(page, "of these ended"))
                .isEqualTo(count(
                        "select count(*) from campaign where stage = 'ENDED' and cast(ended_at as date) between ? and ?",
                        between));
        assertThat(page.select("h3").eachText())
                .anySatisfy(title -> assertThat(title)
                        .contains(String.format(
                                Locale.ENGLISH,
                                "%,d signatures",
                                count(
                                        "select coalesce(sum(signatures), 0) from signature_by_day where counted_on between ? and ?",
                                        between))));
    }

    @Test
    void tellsWhoBecameBoundAndWhereThatIsWritten(Door door) {
        var page = page(door, "/en/reports/2024");

        assertThat(page.text()).contains("From the lists of the depositaries, as of these days");
        assertThat(page.select("h2").text()).isEqualTo("Demanded Done Answered");
    }

    @Test
    void namesNobody(Door door) {
        var names = database.sql("select distinct name from person").query(String.class).list().stream()
                .filter(name -> name.length() > 6)
                .toList();

        assertThat(names).isNotEmpty();
        assertThat(page(door, "/en/reports").select("main").text()).doesNotContain(names);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void standsOnPaperInItsLanguageWithTitleAndText(Language language) throws IOException {
        var words = messages.in(language);
        var book = books.of(books.now(), language);

        try (var file = new PdfReader(kept(language, paper.print(book, words)))) {
            var text = new StringBuilder();
            for (var page = 1; page <= file.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(file).getTextFromPage(page)).append('\n');
            }
            assertThat(file.getInfo().get("Title"))
                    .isEqualTo(words.of("site.year.title", "year", book.year().toString()));
            assertThat(file.getCatalog().get(PdfName.LANG)).hasToString(language.tag());
            assertThat(text.toString().replaceAll("\\s+", " ")).contains(numbersOf(book, language));
        }
    }

    @Test
    void isSentAsAPdf(Door door) {
        var reply = door.get("/ar/reports/" + Year.now(clock) + ".pdf");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/reports/2019", "/en/reports/2099", "/en/reports/2099.pdf", "/en/reports/nothing"})
    void isNotThereForAYearThatHasNone(String path, Door door) {
        assertThat(door.get(path).statusCode()).isEqualTo(404);
    }

    // Arabic letters stand in the file in the shapes that they have in words; the numbers and the Latin titles as they
    // are.
    private static List<String> numbersOf(Yearbook book, Language language) {
        return language == Language.AR
                ? List.of("/ar/reports/" + book.year())
                : book.sections().stream().map(section -> section.title()).toList();
    }

    private static byte[] kept(Language language, byte[] pdf) throws IOException {
        var folder = Files.createDirectories(Path.of("target/print"));
        Files.write(folder.resolve("year-" + language.tag() + ".pdf"), pdf);
        return pdf;
    }

    private long count(String sql, List<?> parameters) {
        return database.sql(sql).params(parameters).query(Long.class).single();
    }

    private static long figure(Document page, String what) {
        return page.select("tr").stream()
                .filter(row -> row.select("th").text().equals(what))
                .map(row -> Long.parseLong(row.select("td").text().replace(",", "")))
                .findFirst()
                .orElseThrow();
    }

    private static Document page(Door door, String path) {
        return Jsoup.parse(door.get(path).body());
    }
}
