package org.sextant.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.programme.DemandState;
import org.sextant.programme.Demands;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Principle;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ProgrammePagesIT {

    private static final String SOURCE = "test/pages";

    @Autowired
    Demands demands;

    @AfterEach
    void withdraw() {
        demands.withdrawn(SOURCE);
    }

    static Stream<String> everyPage() {
        return Stream.of(
                        "/coverage",
                        "/principles",
                        "/principles/anti-racism",
                        "/demands/asylum",
                        "/demands/ratify-icrmw")
                .flatMap(path -> Arrays.stream(Language.values()).map(language -> "/" + language.tag() + path));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void areOpenToAnybodyInTheirLanguageAndLeaveNothingBehind(String path, Door door) {
        var reply = door.get(path);
        var language = Language.ofTag(path.substring(1, 3)).orElseThrow();
        var html = page(reply).expectFirst("html");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reply.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(reply.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(
                        control -> assertThat(control).contains("max-age=5", "public", "stale-while-revalidate=30"));
        assertThat(html.attr("lang")).isEqualTo(language.tag());
        assertThat(html.attr("dir")).isEqualTo(language.direction());
        assertThat(html.select("script, [style], [onclick]")).isEmpty();
        assertThat(html.select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void nameThemselvesInAllFiveLanguages(String path, Door door) {
        var page = page(door.get(path));

        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("en", "fr", "es", "pt", "ar");
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .allSatisfy(address -> assertThat(address).endsWith(path.substring(3)));
        assertThat(page.expectFirst("link[rel=canonical]").attr("href")).endsWith(path);
        assertThat(page.select("meta[property^=og:]")).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadToTheSearchByTheWordsOfADemand(Language language, Door door) {
        var demand = "/" + language.tag() + "/demands/climate-displacement";
        var tags = page(door.get(demand)).select("#tags + ul a");
        assertThat(tags).hasSize(2);

        for (var tag : tags) {
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(page(door.get(tag.attr("href")))
                                    .select("ol.rows h2 a")
                                    .eachAttr("href"))
                            .as(tag.text())
                            .contains(demand));
        }
    }

    @Test
    void areNotSentTwiceWhileTheyAreTheSame(Door door) {
        var etag = door.get("/en/principles").headers().firstValue("ETag").orElseThrow();

        var again = door.get("/en/principles", "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void areSentAgainOnceADemandHasMoved(Door door) {
        var etag = door.get("/en/principles").headers().firstValue("ETag").orElseThrow();

        demands.reached(new DemandId("asylum"), Optional.empty(), DemandState.LIVE, SOURCE);

        assertThat(door.get("/en/principles", "If-None-Match", etag).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/principles/kindness",
                "/en/principles/ANTI-RACISM",
                "/en/demands/close-everything",
                "/en/demands/no",
                "/en/demands/%3Cscript%3E",
                "/de/principles",
                "/en/demands/asylum/more"
            })
    void sayThatThereIsNothingWhereThereIsNothing(String path, Door door) {
        var reply = door.get(path, "Accept", "text/html");

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page(reply).select("main h1")).hasSize(1);
        assertThat(reply.body()).doesNotContain("<script>", "Exception");
    }

    @Test
    void leadTheReaderToTheirLanguage(Door door) {
        var reply = door.get("/demands/asylum", "Accept-Language", "ar-TN,fr;q=0.8");

        assertThat(reply.statusCode()).isEqualTo(302);
        assertThat(reply.headers().firstValue("Location")).contains("/ar/demands/asylum");
        assertThat(reply.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept-Language"));
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void showSixPrinciplesWithAllTheirDemands(Door door) {
        var page = page(door.get("/en/principles"));

        assertThat(page.select("main section[id]").eachAttr("id"))
                .startsWith(Arrays.stream(Principle.values()).map(Principle::id).toArray(String[]::new));
        assertThat(page.select(".asks > li")).hasSize(31);
        assertThat(page.select(".wheel .sum").text()).isEqualTo("31");
    }

    @Test
    void drawTheWheelTheSameWayRoundForEveryReader(Door door) {
        var english = page(door.get("/en/principles"));
        var arabic = page(door.get("/ar/principles"));

        assertThat(shapes(arabic)).isEqualTo(shapes(english)).isNotEmpty();
        assertThat(arabic.select(".wheel a").eachAttr("href"))
                .isEqualTo(english.select(".wheel a").eachAttr("href"));
        assertThat(arabic.select(".wheel > title").text())
                .isNotEqualTo(english.select(".wheel > title").text());
    }

    private static String shapes(Document page) {
        var wheel = page.expectFirst("svg.wheel").clone();
        wheel.select("title, desc").remove();
        return wheel.html();
    }

    @Test
    void leadFromEachSectorOfTheWheelToTheSameInWords(Door door) {
        var page = page(door.get("/en/principles"));

        assertThat(page.select(".wheel a").eachAttr("href"))
                .hasSize(6)
                .allSatisfy(target -> assertThat(page.select(target)).hasSize(1));
    }

    @Test
    void sayHowFarADemandHasComeAndWhere(Door door) {
        demands.reached(new DemandId("asylum"), CountryCode.parse("IT"), DemandState.DELIVERED, SOURCE);

        var page = page(door.get("/fr/demands/asylum"));

        assertThat(page.select(".hd .st").text()).isEqualTo("Remise");
        assertThat(page.select("aside .orgs li").text()).isEqualTo("Italie Remise");
        assertThat(page.select(".empty")).isEmpty();
    }

    @Test
    void inviteToBeginWhereNobodyActs(Door door) {
        var page = page(door.get("/es/demands/asylum"));

        assertThat(page.select(".hd .st").hasClass("st0")).isTrue();
        assertThat(page.select(".empty a").eachAttr("href"))
                .containsExactly("/app/campaigns/new?demand=asylum", "/es/account/join");
    }

    @Test
    void answerWhatPeopleSay(Door door) {
        var claim = page(door.get("/en/demands/asylum")).expectFirst("details.claim");

        assertThat(claim.select("summary").text()).contains("close the borders");
        assertThat(claim.select("a[href^=/en/demands/]").eachAttr("href"))
                .contains("/en/demands/abolish-short-visas")
                .doesNotContain("/en/demands/asylum");
    }

    @Test
    void nameTheParagraphsThatTheyComeFrom(Door door) {
        var page = page(door.get("/ar/demands/abolish-short-visas"));

        assertThat(page.select("a[href=#source]"))
                .extracting(Element::text)
                .isNotEmpty()
                .allMatch(text -> text.startsWith("§"));
        assertThat(page.select("#source")).hasSize(1);
    }

    @Test
    void leadFromAPrincipleToItsDemandsAndToTheOtherFive(Door door) {
        var page = page(door.get("/pt/principles/dignity"));

        assertThat(page.select(".asks h2 a").eachAttr("href"))
                .contains("/pt/demands/partner-cities")
                .hasSize(4);
        assertThat(page.select("aside nav a")).hasSize(5);
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
