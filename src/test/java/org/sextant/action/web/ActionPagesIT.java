package org.sextant.action.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.action.Plans;
import org.sextant.action.Scene;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.Messages;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ActionPagesIT {

    private static final String TRAINING = "/actions/open-training";
    private static final String SECRET_PLACE = "Mill Lane";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    static Stream<String> everyPage() {
        return Stream.of(
                        "/actions",
                        "/actions?country=TN&kind=event",
                        TRAINING,
                        "/actions/night-vigil",
                        "/actions/book-the-bus",
                        "/actions/ask-your-representative",
                        "/actions/talk-radio")
                .flatMap(path -> Stream.of(Language.values()).map(language -> "/" + language.tag() + path));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void areOpenToAnybodyInTheirLanguageAndLeaveNothingBehind(String path, Door door) {
        var reply = door.get(path);
        var html = page(reply).expectFirst("html");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reply.headers().firstValue("Cache-Control").orElse("")).contains("max-age=5", "public");
        assertThat(reply.headers().firstValue("ETag")).isPresent();
        assertThat(html.attr("lang")).isEqualTo(path.substring(1, 3));
        assertThat(html.select("script:not([src=/ui/charts.js]), [style], [onclick]"))
                .isEmpty();
        assertThat(html.select("script")).hasSameSizeAs(html.select("sextant-map"));
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("en", "fr", "es", "pt", "ar");
    }

    @Test
    void listWhatComesNextWithDayPlaceCampaignAndRoom(Door door) {
        var rows = page(door.get("/en/actions")).select("main .rows > li");

        var training = rows.stream()
                .filter(row -> row.select("h3 a").attr("href").equals("/en" + TRAINING))
                .findFirst()
                .orElseThrow();
        assertThat(training.select("time[datetime]")).hasSize(1);
        assertThat(training.text()).contains("Event", "18:30", "Douala, and online", "20 places", "left");
        assertThat(training.select("a.pr").attr("href")).isEqualTo("/en/campaigns/ratify-icrmw");
        assertThat(rows.select("time").eachAttr("datetime")).isSorted();
        assertThat(rows.select("h3 a").eachAttr("href")).doesNotContain("/en/actions/talk-radio");
    }

    @ParameterizedTest
    @CsvSource({
        "country=TN, market-stall, open-training",
        "kind=tasks, book-the-bus, open-training",
        "kind=contact, ask-your-representative, market-stall",
        "campaign=kerrowan-road, council-gallery, market-stall",
        "country=cm&kind=event, open-training, book-the-bus"
    })
    void showWhatOneLooksFor(String query, String there, String notThere, Door door) {
        var page = page(door.get("/en/actions?" + query));

        assertThat(page.select(".rows h3 a").eachAttr("href"))
                .contains("/en/actions/" + there)
                .doesNotContain("/en/actions/" + notThere);
        assertThat(page.select(".langs a[lang=fr]").attr("href")).startsWith("/fr/actions?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"country=XX", "kind=party", "campaign=%3Cscript%3E", "page=-1", "page=x", "nonsense=1"})
    void showEverythingToWhoAsksForWhatThereIsNot(String query, Door door) {
        var reply = door.get("/en/actions?" + query);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(page(reply).select(".rows h3 a").eachAttr("href")).contains("/en" + TRAINING);
        assertThat(reply.body()).doesNotContain("<script>");
    }

    @Test
    void sayWhatToDoFirstWhereThereIsNothing(Door door) {
        assertThat(page(door.get("/en/actions?country=NZ"))
                        .select(".empty .btn")
                        .attr("href"))
                .isEqualTo("/en/actions");
        assertThat(page(door.get("/en/actions?page=90")).select(".empty")).hasSize(1);
    }

    @Test
    void tellOfAnEventWhenItIsByTheClockOfItsPlace(Door door) {
        var facts = page(door.get("/en" + TRAINING)).expectFirst(".facts").text();

        assertThat(facts).contains("18:30", "20:30", "West Africa Time", "Foyer des Mamans, Rue Joffre, Douala");
    }

    @Test
    void tellOfATaskListWhatIsToBeDoneUntilWhen(Door door) {
        var page = page(door.get("/en/actions/book-the-bus"));

        assertThat(page.expectFirst(".facts").text()).contains("until");
        assertThat(page.expectFirst("main .stack .rows").select("li")).hasSizeGreaterThan(1);
        assertThat(page.select(".form button").text()).isEqualTo("I help");
    }

    @Test
    void tellOfAQuestionWhomToAskAndHowAndWhatToSay(Door door) {
        var page = page(door.get("/fr/actions/ask-your-representative"));

        assertThat(page.expectFirst(".facts").text()).contains("votre députée ou votre député", "par courriel");
        assertThat(page.select("blockquote").text()).contains("Voterez-vous");
        assertThat(page.select("a[href^=mailto:]").attr("href")).startsWith("mailto:?body=Voterez-vous%20la");
    }

    @Test
    void tellOfWhatIsDoneWhatCameOfItAndTakeNoSignUps(Door door) {
        var page = page(door.get("/en/actions/dockworkers-evening"));

        assertThat(page.select("form.form")).isEmpty();
        assertThat(page.select("h2").eachText()).contains("What came of it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/actions/no-such-action", "/en/actions/No", "/en/actions/%3Cscript%3E", "/en/actions/x"})
    void sayThatThereIsNothingWhereThereIsNothing(String path, Door door) {
        assertThat(door.get(path).statusCode()).isEqualTo(404);
        assertThat(door.get(path + "/check-mail").statusCode()).isEqualTo(404);
        assertThat(door.get(path + ".ics").statusCode()).isEqualTo(404);
        assertThat(door.post(path + "/signups", Map.of("name", "Ana", "email", "ana@example.org"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void appearOnTheHomePageAndInTheSiteMap(Door door) {
        assertThat(page(door.get("/pt")).select(".rows .ev h3 a").eachAttr("href"))
                .hasSize(4)
                .allMatch(path -> path.startsWith("/pt/actions/"));
        assertThat(door.get("/sitemap.xml").body())
                .contains("/ar/actions/open-training</loc>", "/ar/petitions/ratify-icrmw</loc>");
    }

    @Test
    void areOnAMapWithAListBesideIt(Door door) {
        var page = page(door.get("/en/actions"));

        assertThat(page.select("figure li a").eachText())
                .anyMatch(text -> text.matches("Tunisia: (one|\\d+) actions?"));
        assertThat(page.select("figure li a").eachAttr("href")).contains("/en/actions?country=TN");
        // Some places are too small for the map, and stand in the list alone.
        assertThat(page.select("figure circle"))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(page.select("figure li").size());
        assertThat(page.select("figure path title").eachText()).contains("Stall at the market");
        assertThat(page.select("figure li small").eachText()).contains("shown in the middle of the country");
        assertThat(page.select("figure li[data-at]").eachAttr("data-at"))
                .as("where each disc is, for whoever reads the map by keys")
                .hasSameSizeAs(page.select("figure circle"))
                .allMatch(box -> box.matches("([\\d.]+ ?){4}"));
        assertThat(page.expectFirst("figure sextant-map").attr("table"))
                .isEqualTo(page.expectFirst("figure ul").id());
        assertThat(door.get(page.select("figure image").attr("href")).statusCode())
                .isEqualTo(200);
        assertThat(page(door.get("/en/actions?country=TN"))
                        .select("figure [aria-current]")
                        .text())
                .startsWith("Tunisia");
    }

    @Test
    void listWhereTheyAreWhenTheMapDoesNotShowIt(@Autowired Spots spots) {
        var scene = new Scene(beans);
        var guadeloupe = new CountryCode("GP");
        scene.open(Plans.plan().inCountry("GP").tasks(scene.soon(), "Paint"));

        assertThat(spots.in(Language.EN))
                .filteredOn(spot -> spot.place().code().equals(guadeloupe))
                .singleElement()
                .satisfies(spot -> assertThat(spot.at()).isEmpty());
    }

    @Test
    void appearOnTheirCampaignsPage(@Autowired Campaigns campaigns, @Autowired ActionSection section) {
        var campaign = campaigns.bySlug(new Slug("ratify-icrmw")).orElseThrow();
        var output = new gg.jte.output.StringOutput();

        section.of(campaign, messages.in(Language.ES)).orElseThrow().writeTo(output);

        var html = Jsoup.parse(output.toString());
        assertThat(html.select("section > h2").text()).isEqualTo("Participa");
        assertThat(html.select(".ev h3 a").eachAttr("href"))
                .hasSize(4)
                .allMatch(path -> path.startsWith("/es/actions/"));
    }

    @Test
    void leaveACampaignWithoutActionsAsItIs(@Autowired Campaigns campaigns, @Autowired ActionSection section) {
        var bare = campaigns.byId(new Scene(beans).campaign()).orElseThrow();

        assertThat(section.of(bare, messages.in(Language.EN))).isEmpty();
    }

    static Stream<String> everythingThatIsPublic() {
        var pages = Stream.of(
                        "",
                        "/actions",
                        "/actions?country=IT",
                        "/actions/night-vigil",
                        "/actions/night-vigil/check-mail",
                        "/actions/night-vigil.ics",
                        "/actions/open-training",
                        "/campaigns",
                        "/campaigns/ratify-icrmw",
                        "/petitions/ratify-icrmw",
                        "/principles/international-law",
                        "/demands/ratify-icrmw")
                .flatMap(path -> Stream.of(Language.values()).map(language -> "/" + language.tag() + path));
        var files = Stream.of(
                "/feeds/actions.ics",
                "/feeds/actions.ics?lang=ar",
                "/feeds/campaigns/ratify-icrmw.ics",
                "/sitemap.xml",
                "/robots.txt");
        return Stream.concat(pages, files);
    }

    @ParameterizedTest
    @MethodSource("everythingThatIsPublic")
    void neverTellWhereTheVigilIs(String path, Door door) {
        assertThat(door.get(path).body()).doesNotContainIgnoringCase(SECRET_PLACE);
    }

    @Test
    void sayOfTheVigilThatItsPlaceIsToldToThoseWhoTakePart(Door door) {
        var refused = door.post("/en/actions/night-vigil/signups", Map.of());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("the place is told to those who take part")
                .doesNotContainIgnoringCase(SECRET_PLACE);
        assertThat(page(door.get("/en/actions?country=IT")).select(".rows a").eachAttr("href"))
                .doesNotContain("/en/actions/night-vigil");
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
