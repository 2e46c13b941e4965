package org.sextant.observatory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.member.DemoAccounts;
import org.sextant.observatory.Indicator;
import org.sextant.observatory.Indicators;
import org.sextant.observatory.Reports;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the observatory … */
@WholeApplication
class ObservatoryPagesIT {

    @Autowired
    private Reports reports;

    @Autowired
    private Indicators indicators;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Clock clock;

    static Stream<String> everyPage() {
        return Stream.of("", "/ITA", "/NRU", "/indicators/migrant-share", "/report")
                .flatMap(path ->
                        Arrays.stream(Language.values()).map(language -> "/" + language.tag() + "/observatory" + path));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void areOpenToAnybodyInTheirLanguageAndLeaveNothingBehind(String path, Door door) {
        var reply = door.get(path);
        var page = page(reply);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reply.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("max-age=5", "public"));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(path.substring(1, 3));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script:not([src=/ui/charts.js]), [style], [onclick]"))
                .isEmpty();
        assertThat(page.select("script")).hasSameSizeAs(page.select("sextant-chart"));
    }

    @Test
    void showThoseOfOneTheme(Door door) {
        var all = page(door.get("/en/observatory/ITA"));
        var rights = page(door.get("/en/observatory/ITA?theme=rights&page=x&other=1"));
        var themes = rights.select("ul.log a[href^=/en/principles/]").eachAttr("href");

        assertThat(themes).isNotEmpty().containsOnly("/en/principles/rights");
        assertThat(rights.select("ul.log > li"))
                .hasSizeLessThan(all.select("ul.log > li").size());
        assertThat(rights.select("option[selected]")).hasSize(1);
        assertThat(rights.select("link[rel=canonical]").attr("href")).endsWith("/en/observatory/ITA?theme=rights");
        assertThat(page(door.get("/en/observatory/ITA?page=2"))
                        .select("nav.pages a[rel=prev]")
                        .attr("href"))
                .isEqualTo("/en/observatory/ITA");
        assertThat(page(door.get("/en/observatory/ITA?page=2"))
                        .select("div.empty a")
                        .attr("href"))
                .isEqualTo("/en/observatory/ITA");
    }

    @Test
    void showReportsMonthByMonthWithWhatTheyLedTo(Door door) {
        var page = page(door.get("/en/observatory/ITA"));

        assertThat(page.select("h2 time").eachAttr("datetime"))
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page.select(".log a[href^=/en/demands/]").eachAttr("href")).contains("/en/demands/asylum");
        assertThat(page.select(".log [lang=fr]"))
                .as("in the language of its writer")
                .isNotEmpty();
        assertThat(page(door.get("/en/observatory/ESP")).select("a[href=/en/actions/open-training]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadToThePlaceAndFromItBack(Language language, Door door) {
        var home = "/" + language.tag();
        var place = page(door.get(home + "/places/ITA"));

        assertThat(place.select("#observatory .rows li")).hasSizeBetween(2, 3);
        assertThat(place.select("#observatory dd").text()).contains("2024", "UN DESA Population Division");
        assertThat(place.select("#observatory a").eachAttr("href")).contains(home + "/observatory/ITA");
        var observatory = page(door.get(home + "/observatory/ITA"));
        assertThat(observatory.select("main a").eachAttr("href")).contains(home + "/places/ITA");
        place.select("#observatory .rows a[href*=#]")
                .eachAttr("href")
                .forEach(path -> assertThat(observatory.select(path.substring(path.indexOf('#'))))
                        .hasSize(1));
        assertThat(page(door.get(home + "/places/NRU")).select("#observatory a").eachAttr("href"))
                .contains(home + "/observatory/NRU");
    }

    @Test
    void countAsTheFileDoes(Door door) {
        var world = indicators.of(Indicator.Kind.MIGRANT_STOCK).stream()
                .map(Indicator::figure)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var row = page(door.get("/en/observatory/ITA")).select("tr:contains(Migrants who live there)");

        assertThat(world).isBetween(new BigDecimal(290_000_000), new BigDecimal(304_021_813));
        assertThat(row.select(".n").eachText()).containsExactly("6,553,671", "2024");
        assertThat(row.text()).contains("UN DESA");
    }

    @ParameterizedTest
    @EnumSource(Indicator.Kind.class)
    void compareEveryFigureFromTheHighestDown(Indicator.Kind kind, Door door) {
        var page = page(door.get("/en/observatory/indicators/" + kind.id()));

        assertThat(page.select("tbody tr")).hasSize(indicators.of(kind).size()).hasSizeGreaterThan(119);
        assertThat(page.select("figure svg[role=img][aria-label] rect title").eachText())
                .as("the highest as bars, each with its name and figure")
                .hasSize(20)
                .first(InstanceOfAssertFactories.STRING)
                .isEqualTo(page.expectFirst("tbody th").text() + ": "
                        + page.select("tbody td").get(1).text());
        assertThat(indicators.of(kind))
                .isSortedAccordingTo(Comparator.comparing(Indicator::figure).reversed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/observatory/XXX",
                "/en/observatory/ita",
                "/en/observatory/nothing-here",
                "/en/observatory/indicators/happiness",
            })
    void sayThatThereIsNothingWhereThereIsNothing(String path, Door door) {
        assertThat(door.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void showAReportOnceTwoModeratorsHaveReadIt(Door door) {
        var said = "At the border, forty people waited. "
                + UUID.randomUUID().toString().replaceAll("\\d", "x");

        var reply = door.post("/en/observatory/reports", form(said));

        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(reply.headers().firstValue("Location")).contains("/en/observatory/received");
        assertThat(door.get("/en/observatory/received").statusCode()).isEqualTo(200);
        assertThat(door.get("/en/observatory/LUX").body()).doesNotContain(said);
        var moderators = List.of(accounts.person("moderator"), accounts.person("moderator2"));
        var id = reports.waiting(moderators.getFirst()).stream()
                .filter(report -> report.text().body().equals(said))
                .findFirst()
                .orElseThrow()
                .id();
        moderators.forEach(moderator -> reports.agree(id, moderator));
        await().until(() -> door.get("/en/observatory/LUX").body().contains(said));
        var luxembourg = page(door.get("/en/observatory/LUX"));
        assertThat(luxembourg.select("#r" + id + " a[href^=/app/campaigns/new]").eachAttr("href"))
                .as("where a campaign begins with its place and its theme")
                .containsExactly("/app/campaigns/new?place=LU&principle=free-movement");
        var link = luxembourg.expectFirst("a[href$=/report/observatory/" + id + "]");
        assertThat(door.get(link.attr("href")).statusCode()).isEqualTo(200);
        reports.refuse(id, moderators.getFirst());
        assertThat(door.get(link.attr("href")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Write to ana@example.org            | “ana@example.org” looks like an e-mail address
            Call me at 06 12 34 56 78           | “06 12 34 56 78” looks like a telephone number
            They live at 12 Harbour Street      | “12 Harbour Street” looks like an exact address
            It was Ana Torres who saw it        | “Ana Torres” looks like a person’s name
            """)
    void refuseAtTheFieldWhatLeadsToAPerson(String body, String sentence, Door door) {
        var before = reports.waiting(accounts.person("moderator")).size();

        var reply = door.post("/en/observatory/reports", form(body));
        var page = page(reply);

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(page.select("#body-error").text()).startsWith(sentence);
        assertThat(page.select("#body").attr("aria-describedby")).isEqualTo("body-error");
        assertThat(page.select("#body").text()).isEqualTo(body);
        assertThat(page.select("#place option[selected]").attr("value")).isEqualTo("LU");
        assertThat(page.select("input[name=origin][checked]").attr("value")).isEqualTo("SEEN");
        assertThat(reports.waiting(accounts.person("moderator"))).hasSize(before);
    }

    @Test
    void believeWhoeverSaysThatANameIsNone(Door door) {
        var form =
                form("Blue Harbour was closed. " + UUID.randomUUID().toString().replaceAll("\\d", "x"));
        assertThat(door.post("/en/observatory/reports", form).statusCode()).isEqualTo(422);

        form.put("no-name", "yes");

        assertThat(door.post("/en/observatory/reports", form).statusCode()).isEqualTo(303);
        form.put("body", form.get("body") + " a@b.org");
        assertThat(door.post("/en/observatory/reports", form).statusCode()).isEqualTo(422);
    }

    @Test
    void sayWhatIsMissingAtEachField(Door door) {
        var page = page(door.post("/ar/observatory/reports", Map.of("month", "2999-01", "place", "XX")));

        assertThat(page.select("#errors a").eachAttr("href"))
                .containsExactly("#place", "#theme", "#month", "#origin", "#body");
    }

    @Test
    void takeNothingFromAMachine(Door door) {
        var before = reports.waiting(accounts.person("moderator")).size();
        var form = form("Buy this");
        form.put("website", "https://example.org");

        assertThat(door.post("/en/observatory/reports", form).statusCode()).isEqualTo(303);
        assertThat(reports.waiting(accounts.person("moderator"))).hasSize(before);
    }

    @Test
    void canChooseThePlaceAndTheThemeByTheAddress(Door door) {
        var page = page(door.get("/fr/observatory/report?place=IT&theme=rights"));

        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("IT", "rights");
    }

    private Map<String, String> form(String body) {
        return new HashMap<>(Map.of(
                "place",
                "LU",
                "theme",
                "free-movement",
                "month",
                YearMonth.now(clock).toString(),
                "origin",
                "SEEN",
                "body",
                body));
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
