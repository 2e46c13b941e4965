package org.sextant.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class CampaignPagesIT {

    @Autowired
    private BeanFactory beans;

    private SomeCampaigns campaigns;

    @BeforeEach
    void makeCampaigns() {
        campaigns = new SomeCampaigns(beans);
    }

    static Stream<String> everyPage() {
        return Stream.of("/campaigns", "/campaigns/ratify-icrmw", "/campaigns/visa-without-humiliation")
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
        assertThat(reply.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(
                        control -> assertThat(control).contains("max-age=5", "public", "stale-while-revalidate=30"));
        assertThat(html.attr("lang")).isEqualTo(language.tag());
        assertThat(html.attr("dir")).isEqualTo(language.direction());
        assertThat(html.select("script, [style], [onclick]")).isEmpty();
        assertThat(html.select("main h1")).hasSize(1);
        assertThat(html.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactly("en", "fr", "es", "pt", "ar");
        assertThat(html.select("link[rel=alternate][hreflang]").eachAttr("href"))
                .allSatisfy(address -> assertThat(address).endsWith(path.substring(3)));
        assertThat(html.select("meta[property^=og:]")).hasSizeGreaterThan(3);
    }

    @Test
    void areNotSentTwiceWhileTheyAreTheSame(Door door) {
        var etag = door.get("/en/campaigns/ratify-icrmw")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        var again = door.get("/en/campaigns/ratify-icrmw", "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void keepWhatWasChosenInTheFormAndInTheOtherLanguages(Door door) {
        var page = page(door.get("/en/campaigns?principle=rights&place=GB&status=live"));

        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("rights", "GB", "live");
        assertThat(page.select(".langs a[lang=ar]").attr("href"))
                .isEqualTo("/ar/campaigns?principle=rights&place=GB&status=live");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing=here",
                "utm_source=x&utm_medium=y",
                "principle=kindness",
                "place=Atlantis",
                "status=draft",
                "page=0",
                "page=-1",
                "page=many",
                "principle=&place=&status="
            })
    void areTheSameWhateverElseTheAddressSays(String query, Door door) {
        var plain = door.get("/pt/campaigns").headers().firstValue("ETag").orElseThrow();

        assertThat(door.get("/pt/campaigns?" + query).headers().firstValue("ETag"))
                .contains(plain);
    }

    @Test
    void inviteWhereThereIsNoCampaign(Door door) {
        var page = page(door.get("/es/campaigns?place=NR"));

        assertThat(page.select(".card")).isEmpty();
        assertThat(page.select(".empty .btn").attr("href")).isEqualTo("/es/principles");
        assertThat(page.select(".empty a").eachAttr("href")).contains("/es/campaigns");
    }

    @Test
    void comeInPagesOfTheList(Door door) {
        var made = Stream.generate(() -> "page-" + UUID.randomUUID())
                .limit(25)
                .map(slug -> campaigns.live(slug, "One of many"))
                .toList();
        made.forEach(campaigns::end);
        var query = "/en/campaigns?place=" + SomeCampaigns.PLACE + "&status=ended";
        await().until(() -> page(door.get(query)).select(".card").size() == 24);

        var next = page(door.get(query)).select(".pages a[rel=next]").attr("href");
        var second = page(door.get(next));

        assertThat(next).isEqualTo("/en/campaigns?place=TV&status=ended&page=2");
        assertThat(second.select(".card")).isNotEmpty();
        assertThat(second.select(".pages a[rel=prev]").attr("href")).isEqualTo(query);
        assertThat(second.select(".pages span").text()).startsWith("Page 2 of ");
    }

    @Test
    void doNotShowADraftNorSayThatThereIsOne(Door door) {
        campaigns.draft("still-being-planned", "Nobody may know of this yet");

        var draft = door.get("/en/campaigns/still-being-planned", "Accept", "text/html");
        var unknown = door.get("/en/campaigns/never-was-planned", "Accept", "text/html");

        assertThat(draft.statusCode()).isEqualTo(404);
        assertThat(draft.body()).isEqualTo(unknown.body());
        assertThat(draft.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Stream.of(
                        "/en",
                        "/en/campaigns",
                        "/en/campaigns?place=TV",
                        "/en/campaigns?status=draft",
                        "/en/demands/ratify-icrmw",
                        "/sitemap.xml"))
                .allSatisfy(path ->
                        assertThat(door.get(path).body()).doesNotContain("still-being-planned", "Nobody may know"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/campaigns/no-such-campaign",
                "/en/campaigns/x",
                "/en/campaigns/%3Cscript%3E",
                "/de/campaigns",
                "/en/campaigns/ratify-icrmw/more"
            })
    void sayThatThereIsNothingWhereThereIsNothing(String path, Door door) {
        var reply = door.get(path, "Accept", "text/html");

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.body()).doesNotContain("<script>", "Exception");
    }

    @Test
    void sayThatACampaignHasEndedAndAskNobodyToJoin(Door door) {
        campaigns.ended("ended-long-ago", "We asked and were answered");

        var page = page(door.get("/en/campaigns/ended-long-ago"));

        assertThat(page.select(".msg strong").text()).isEqualTo("This campaign has ended.");
        assertThat(page.select("a[href^=/app/campaigns]")).isEmpty();
    }

    @Test
    void askFirstForASignatureWhereAPetitionIsOpenAndLeadToTheWorkroomBesideIt(Door door) {
        var page = page(door.get("/ar/campaigns/ratify-icrmw"));

        assertThat(page.select("main .btn.sun").eachAttr("href")).containsExactly("/ar/petitions/ratify-icrmw");
        assertThat(page.select(".mast .btn:not(.sun)").eachAttr("href"))
                .containsExactly("/app/campaigns/ratify-icrmw/join", "#demands");
    }

    @Test
    void askFirstToTakePartWhereNothingCanBeSigned(Door door) {
        campaigns.live("nothing-to-sign", "Nothing to sign yet");

        var page = page(door.get("/en/campaigns/nothing-to-sign"));

        assertThat(page.select("main .btn.sun").eachAttr("href"))
                .containsExactly("/app/campaigns/nothing-to-sign/join");
    }

    @Test
    void drawTheWheelOfWhatTheCampaignCarries(Door door) {
        var page = page(door.get("/en/campaigns/ratify-icrmw"));

        assertThat(page.select(".wheel .sum").text()).isEqualTo("4");
        assertThat(page.select(".wheel g.off")).hasSize(4);
        assertThat(page.select(".pline .pr").eachText()).containsExactly("International law", "Equal rights");
    }

    @Test
    void setTheSidesOfTheCorridorBesideEachOther(Door door) {
        var page = page(door.get("/en/campaigns/ratify-icrmw"));

        assertThat(page.select(".card > .small").eachText())
                .containsExactly("Where people leave", "Where people cross", "Where people arrive");
        assertThat(page.select(".card h3").eachText()).containsExactly("Cameroon", "Tunisia", "Italy");
        // Other tests answer petitions toward the same States.
        assertThat(page.select(".card .st").eachText()).hasSize(3).isSubsetOf("Live", "Answered");
    }

    @Test
    void nameTheDemandsWithTheirStateAndTheParagraphsThatTheyComeFrom(Door door) {
        var demands = page(door.get("/fr/campaigns/ratify-icrmw")).select("#demands .asks > li");

        assertThat(demands.select("h3 a").eachAttr("href"))
                .containsExactly(
                        "/fr/demands/ratify-icrmw",
                        "/fr/demands/individual-complaints",
                        "/fr/demands/public-services",
                        "/fr/demands/decriminalise-residence");
        assertThat(demands.select(".st")).hasSize(4);
        assertThat(demands.select("a[href=#source]").eachText()).contains("§ 51");
    }

    @Test
    void nameTheOrganisationsBehindTheCampaign(Door door) {
        var page = page(door.get("/pt/campaigns/ratify-icrmw"));

        assertThat(page.select("#take-part aside strong bdi").eachText())
                .containsExactly("Atlantic Corridor Network", "Casa Marés");
    }

    @Test
    void markWhatIsSaidInAnotherLanguage(Door door) {
        campaigns.ended("english-alone", "Said in English alone");

        var page = page(door.get("/ar/campaigns/english-alone"));

        assertThat(page.select("h1 > span[lang=en][dir=ltr]").text()).isEqualTo("Said in English alone");
    }

    @Test
    void areNamedOnThePageOfEachDemandThatTheyCarry(Door door) {
        assertThat(page(door.get("/es/demands/public-services"))
                        .select("#campaigns h3 a")
                        .eachAttr("href"))
                .contains("/es/campaigns/ratify-icrmw");
        assertThat(page(door.get("/es/demands/asylum")).select("#campaigns")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/campaigns?principle=rights, /fr/campaigns?principle=rights",
        "/campaigns/ratify-icrmw, /fr/campaigns/ratify-icrmw"
    })
    void leadTheReaderToTheirLanguage(String path, String there, Door door) {
        var reply = door.get(path, "Accept-Language", "fr-CH");

        assertThat(reply.statusCode()).isEqualTo(302);
        assertThat(reply.headers().firstValue("Location")).contains(there);
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
