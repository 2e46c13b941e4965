package org.sextant.site.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.End;
import org.sextant.campaign.Endings;
import org.sextant.campaign.Outcome;
import org.sextant.member.DemoAccounts;
import org.sextant.petition.Closing;
import org.sextant.petition.Deadlines;
import org.sextant.petition.PetitionScene;
import org.sextant.shell.Messages;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.treaty.TreatyId;
import org.sextant.treaty.recommendation.Recommendations;
import org.sextant.treaty.recommendation.RecordRecommendation;
import org.sextant.treaty.recommendation.ReviewBody;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.WebAddress;
import org.springframework.beans.factory.BeanFactory;
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
    private BeanFactory beans;

    @Autowired
    private YearbookPapers papers;

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
    void tellsOfTheStepsTowardTheConference(Door door) {
        // The demo's draft of the resolution was circulated twenty days ago.
        var page =
                page(door, "/en/reports/" + LocalDate.now(clock).minusDays(20).getYear());

        assertThat(page.select("li:has(a[href=/en/demands/un-conference])").eachText())
                .anySatisfy(row -> assertThat(row).contains("There is a text of the resolution"));
        assertThat(door.get("/en/demands/un-conference").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsWhatWasAnswered(Door door) {
        var scene = new PetitionScene(beans);
        var petition = scene.open();
        beans.getBean(Deadlines.class).close(petition.id(), Closing.ANSWERED, scene.esther());
        var campaign = beans.getBean(Campaigns.class).byId(petition.campaign()).orElseThrow();
        var accounts = beans.getBean(DemoAccounts.class);
        var recommendations = beans.getBean(Recommendations.class);
        var made = recommendations.record(
                new RecordRecommendation(
                        new TreatyId("icrmw"),
                        new CountryCode("PW"),
                        ReviewBody.TORTURE,
                        LocalDate.now(clock),
                        "Report of the year",
                        new WebAddress("https://example.org/year")),
                accounts.person("organizer"));
        recommendations.confirm(made, accounts.person("moderator"));
        Endings.end(beans, campaign.id(), accounts.person("organizer"), End.of(Outcome.PARTLY_WON));

        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            var answered = answered(page(door, "/en/reports"));

            assertThat(answered)
                    .anySatisfy(row -> assertThat(row)
                            .contains("answered", petition.title().in(Language.EN)));
            assertThat(answered)
                    .anySatisfy(row ->
                            assertThat(row).contains("ended", campaign.title().in(Language.EN)));
            assertThat(answered).anySatisfy(row -> assertThat(row).contains("to Palau"));
        });
        recommendations.strike(made, accounts.person("organizer"));
    }

    /** The rows of the last chapter. */
    private static List<String> answered(Document page) {
        return page.expectFirst("h2:contains(Answered)")
                .nextElementSiblings()
                .select("li")
                .eachText();
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

    @Test
    void isTheSameFileUntilItSaysSomethingElse(Door door) {
        var address = "/fr/reports/" + Year.now(clock).minusYears(1) + ".pdf";

        var first = door.get(address);
        var again = door.get(address);
        var etag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(again.headers().firstValue("ETag")).contains(etag);
        assertThat(door.get(address, "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(door.get(address + "?made-up=1").headers().firstValue("ETag"))
                .contains(etag);
    }

    @Test
    void isDrawnOnceForAllWhoAskForIt() {
        var words = messages.in(Language.PT);
        var book = books.of(books.now(), Language.PT);
        var alike = new Yearbook(book.year(), List.copyOf(book.sections()), book.asOf());
        var later = new Yearbook(book.year(), book.sections(), book.asOf().plusSeconds(1));

        var drawn = papers.of(book, words);

        assertThat(papers.of(alike, words)).isSameAs(drawn);
        assertThat(papers.of(book, messages.in(Language.ES))).isNotEqualTo(drawn);
        assertThat(papers.of(later, words)).isNotEqualTo(drawn);
        assertThat(paper.print(alike, words))
                .as("drawn anew, as another node does")
                .isEqualTo(drawn);
    }

    @Test
    void isAsOfTheFirstReadingOfADayThatSaysTheSame() {
        var morning = new Yearbook(Year.of(2025), List.of(), Instant.parse("2025-05-04T05:00:00Z"));

        assertThat(new Yearbook(Year.of(2025), List.of(), Instant.parse("2025-05-04T23:00:00Z"))
                        .saysNothingNew(morning))
                .isTrue();
        assertThat(new Yearbook(Year.of(2025), List.of(), Instant.parse("2025-05-05T01:00:00Z"))
                        .saysNothingNew(morning))
                .isFalse();
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
