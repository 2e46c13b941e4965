package org.sextant.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.programme.DemandState;
import org.sextant.programme.Demands;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class SitePagesIT {

    private static final String SOURCE = "test/site";

    @Autowired
    Demands demands;

    @Autowired
    Clock clock;

    @AfterEach
    void withdraw() {
        demands.withdrawn(SOURCE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void welcomeInEachLanguageWithoutCookieOrScript(Language language, Door door) {
        var reply = door.get("/" + language.tag());
        var html = page(reply).expectFirst("html");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(html.attr("lang")).isEqualTo(language.tag());
        assertThat(html.attr("dir")).isEqualTo(language.direction());
        assertThat(html.select("script, [style]")).isEmpty();
        assertThat(html.select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("en", "fr", "es", "pt", "ar");
        assertThat(html.select(".six > li")).hasSize(6);
        assertThat(html.select("main .btn.sun")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr-CA,en;q=0.5     | /fr
                    de,ar;q=0.3        | /ar
                    zh                 | /en
                    ;;;                | /en
                    """)
    void leadFromTheBareAddressToTheReadersLanguage(String accepted, String home, Door door) {
        var reply = door.get("/", "Accept-Language", accepted);

        assertThat(reply.statusCode()).isEqualTo(302);
        assertThat(reply.headers().firstValue("Location")).contains(home);
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void sayTheSameInWordsAsTheWheelShows(Door door) {
        demands.reached(new DemandId("report-and-follow"), Optional.empty(), DemandState.ANSWERED, SOURCE);
        demands.reached(new DemandId("un-conference"), Optional.empty(), DemandState.PLANNED, SOURCE);

        var page = page(door.get("/en"));

        var idle = page.select(".wheel .p6 .none").size();
        assertThat(page.select("#international-law .small").text())
                // Neighbours in the same database may have been answered too.
                .containsPattern("^[1-9]\\d* answered, ")
                .containsPattern(", [1-9]\\d* planned")
                .endsWith("Nobody acts on " + idle + " yet");
        assertThat(page.select(".wheel .p6 .plan")).hasSize(1);
    }

    @Test
    void askForAFirstGroupWhereNobodyActs(Door door) {
        var page = page(door.get("/en"));

        var idle = page.select(".wheel .none").size();
        assertThat(page.expectFirst(".gap > p").text()).startsWith(idle + " demands wait");
        assertThat(page.select(".gap li a").eachAttr("href"))
                .hasSizeBetween(1, 6)
                .allMatch(path -> path.startsWith("/en/demands/"));
    }

    @Test
    void showLiveCampaignsOneOfEachPrincipleFirst(Door door) {
        var page = page(door.get("/pt"));

        assertThat(page.select(".cards .card .pr").eachText()).hasSize(6).doesNotHaveDuplicates();
        assertThat(page.select(".cards .card h3 a").eachAttr("href"))
                .allMatch(path -> path.startsWith("/pt/campaigns/"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void measureACampaignByThePetitionThatItCarries(Language language, Door door) {
        var petition = page(door.get("/" + language.tag() + "/petitions/visa-without-humiliation"));
        var card = page(door.get("/" + language.tag()))
                .expectFirst(".card:has(a[href$=/campaigns/visa-without-humiliation])");

        assertThat(card.expectFirst(".goal progress").attr("max"))
                .isEqualTo(petition.expectFirst(".goal progress").attr("max"));
        assertThat(card.expectFirst(".goal p").text())
                .isEqualTo(petition.expectFirst(".goal p").text());
    }

    @Test
    void sayOfACampaignWithoutAPetitionWhatItCarries(Door door) {
        var card = page(door.get("/en")).expectFirst(".card:has(a[href$=/campaigns/helping-is-no-crime])");

        assertThat(card.select(".goal")).isEmpty();
        assertThat(card.expectFirst(".end").text()).matches("\\d+ demands? · until .*");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sayWhatHappensToOnesData(Language language, Door door) {
        var page = page(door.get("/" + language.tag() + "/privacy"));

        assertThat(page.select("main h2")).hasSize(9);
        assertThat(page.select("main a[href^=mailto:]").text()).isEqualTo("security@localhost");
    }

    @Test
    void leadSearchEnginesToEveryOpenPageInEveryLanguage(Door door) {
        var reply = door.get("/sitemap.xml");
        var map = Jsoup.parse(reply.body(), Parser.xmlParser());

        assertThat(reply.headers().firstValue("Content-Type")).contains("application/xml;charset=UTF-8");
        assertThat(map.select("url > loc").eachText())
                .doesNotHaveDuplicates()
                .anyMatch(address -> address.endsWith("/ar/demands/asylum"))
                .anyMatch(address -> address.endsWith("/en"))
                .noneMatch(address -> address.contains("/app") || address.contains("/confirm"));
        assertThat(map.select("url"))
                .allSatisfy(
                        url -> assertThat(url.select("xhtml|link[hreflang]")).hasSize(5));
        assertThat(door.get("/robots.txt").body()).contains("Disallow: /app", "/sitemap.xml");
    }

    @Test
    void listNoAddressThatLeadsNowhereAmongThoseOfTheProgramme(Door door) {
        var map = Jsoup.parse(door.get("/sitemap.xml").body(), Parser.xmlParser());

        assertThat(map.select("url > loc").eachText())
                .map(address -> address.substring(address.indexOf("/", 8)))
                .filteredOn(path -> path.startsWith("/fr/principles") || path.startsWith("/fr/demands"))
                // At least the starter's: neighbours in this database add demands of their own.
                .hasSizeGreaterThanOrEqualTo(38)
                .allSatisfy(path -> assertThat(door.get(path).statusCode()).isEqualTo(200));
    }

    @Test
    void sayWhomToTellAboutAHole(Door door) {
        var lines = door.get("/.well-known/security.txt").body().lines().toList();
        var expires = lines.stream()
                .filter(line -> line.startsWith("Expires: "))
                .map(line -> Instant.parse(line.substring(9)))
                .findFirst()
                .orElseThrow();

        assertThat(lines).contains("Contact: mailto:security@localhost");
        assertThat(Duration.between(clock.instant(), expires)).isBetween(Duration.ofDays(170), Duration.ofDays(364));
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
