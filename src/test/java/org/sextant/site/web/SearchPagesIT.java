package org.sextant.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;

/** The search … */
@WholeApplication
class SearchPagesIT {

    // The first round of the index is made soon after the start.
    @BeforeEach
    void isUpToDate(Door door) {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> page(door.get("/en/search?q=asylum"))
                                .select("ol.rows > li")
                                .size()
                        > 1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isOpenToAnybodyWithoutCookieOrScript(Language language, Door door) {
        var reply = door.get("/" + language.tag() + "/search");
        var page = page(reply);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reply.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("max-age=5", "public"));
        assertThat(page.select("script, [style]")).isEmpty();
        assertThat(page.select("form[role=search] input[name=q]")).hasSize(1);
        assertThat(page.select("ol.rows, .empty")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, free movement,               /en/principles/free-movement",
        "en, short stay visas abolish,    /en/demands/abolish-short-visas",
        "fr, FRONTIERES fermer,           /fr/arguments/close-borders",
        "ar, الاتفاقية,                    /ar/campaigns/ratify-icrmw",
        "es, convencion,                  /es/campaigns/ratify-icrmw",
        "pt, três futuros,                /pt/arguments/three-futures",
        "en, African Union,               /en/places#group-au",
        "en, ethnic diversity trust,      /en/arguments#every-debate",
        "en, talk radio,                  /en/actions/talk-radio",
    })
    void findsWhatIsPublicInTheReadersLanguage(String language, String asked, String path, Door door) {
        var page = search(language, asked, door);

        assertThat(page.select("ol.rows h2 a").eachAttr("href")).contains(path);
        assertThat(page.select("ol.rows > li > .small").eachText()).isNotEmpty().allMatch(kind -> !kind.isBlank());
    }

    @Test
    void showsWhyAPageWasFound(Door door) {
        var page = search("en", "asylum", door);

        assertThat(page.select("ol.rows p strong").eachText())
                .isNotEmpty()
                .allMatch(word -> word.equalsIgnoreCase("asylum"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mill Lane", "vigil", "night vigil"})
    void neverFindsASensitiveAction(String asked, Door door) {
        for (var language : Language.values()) {
            assertThat(search(language.tag(), asked, door).html()).doesNotContain("night-vigil", "Mill Lane 14");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Kerrowan,                 kerrowan-road,            true",
        "card for everybody,       a-card-for-everybody,     false",
        "trains without profiling, trains-without-profiling, false",
    })
    void findsNoDraftNorWhatIsInReview(String asked, String campaign, boolean found, Door door) {
        var paths = search("en", asked, door).select("ol.rows h2 a").eachAttr("href");

        assertThat(paths.contains("/en/campaigns/" + campaign)).isEqualTo(found);
    }

    @Test
    void saysWhenNothingIsFoundAndKeepsTheQuestion(Door door) {
        var page = search("en", "zzz \"<b>", door);

        assertThat(page.select(".empty h2").text()).isEqualTo("Nothing public says “zzz \"<b>”");
        assertThat(page.select("#q").attr("value")).isEqualTo("zzz \"<b>");
        assertThat(page.select(".langs a").eachAttr("href")).contains("/ar/search?q=zzz%20%22%3Cb%3E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-1", "page=x", "page=999999999999", "page=26"})
    void putsUpWithAnyNumberOfAPage(String page, Door door) {
        assertThat(door.get("/en/search?q=the&" + page).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\\", "%", "_", "a'; drop table search_entry", "🧭", "ـــ", "a & b | !c:*", "\u0000"})
    void putsUpWithWhateverIsTyped(String asked, Door door) {
        var reply = door.get("/en/search?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));

        assertThat(reply.statusCode()).isIn(200, 400);
    }

    @Test
    void leadsWhoNamesNoLanguageToTheirOwn(Door door) {
        var reply = door.get("/search?q=asile", "Accept-Language", "fr");

        assertThat(reply.statusCode()).isEqualTo(302);
        assertThat(reply.headers().firstValue("Location")).contains("/fr/search?q=asile");
    }

    private static Document search(String language, String asked, Door door) {
        return page(door.get("/" + language + "/search?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8)));
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
