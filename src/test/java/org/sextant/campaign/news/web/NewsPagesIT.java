package org.sextant.campaign.news.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.news.News;
import org.sextant.campaign.news.UpdateText;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.UpdateId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Updates before the public … */
@WholeApplication
class NewsPagesIT {

    private static final String NASTY = "<script>alert(1)</script> & \"quotes\" ]]> \uFFFF";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private News news;

    private CampaignScene scene;
    private CampaignId campaign;
    private String slug;

    @BeforeEach
    void makeACampaign() {
        scene = new CampaignScene(beans);
        campaign = scene.live();
        slug = scene.summary(campaign).slug().text();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void haveAPageOfTheirOwnInEachLanguage(Language language, Door door) {
        publish("We met them", "One.\nTwo.");

        var reply = door.get("/" + language.tag() + "/campaigns/" + slug + "/updates/1");

        var page = page(reply);
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reply.headers().firstValue("Cache-Control"))
                .contains("max-age=5, public, stale-while-revalidate=30");
        assertThat(page.expectFirst("html").attr("dir")).isEqualTo(language.direction());
        assertThat(page.select("h1").text()).isEqualTo("We met them");
        assertThat(page.select(".say[lang=en] p").eachText()).containsExactly("One.", "Two.");
        assertThat(page.select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/feeds/campaigns/" + slug + ".atom?lang=" + language.tag());
    }

    @Test
    void areNamedOnTheCampaignsPageTheLatestFirst(Door door) {
        publish("First", "One.");
        publish("Second", "Two.");
        publish("Third", "Three.");
        publish("Fourth", "Four.");

        var page = page(door.get("/en/campaigns/" + slug));

        assertThat(page.select("#updates h3").eachText()).containsExactly("Fourth", "Third", "Second");
        assertThat(page.select("#updates h3 a").eachAttr("href")).startsWith("/en/campaigns/" + slug + "/updates/4");
        assertThat(page.select("link[type=application/atom+xml]")).hasSize(1);
        assertThat(page(door.get("/en/campaigns/" + slug + "/updates"))
                        .select("main h2")
                        .eachText())
                .containsExactly("Fourth", "Third", "Second", "First");
    }

    @Test
    void sayThatTheyWereCorrected(Door door) {
        var id = publish("We met three", "Three.");
        var read = news.byId(id, scene.organizer()).orElseThrow();
        news.correct(id, said("We met four", "Four."), english("It was four."), read.version(), scene.organizer());

        await().untilAsserted(() -> assertThat(page(door.get("/en/campaigns/" + slug + "/updates/1"))
                        .select(".msg")
                        .text())
                .startsWith("Corrected on ")
                .endsWith("It was four."));
    }

    @Test
    void sayThatTheyWereTakenDownAndWhy(Door door) {
        var id = publish("Too much said", "A name.");
        news.takeDown(id, english("It named somebody."), scene.organizer());
        await().until(() -> door.get("/en/campaigns/" + slug + "/updates/1").statusCode() == 410);

        var reply = door.get("/en/campaigns/" + slug + "/updates/1");

        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page(reply).select(".msg").text()).contains("It named somebody.");
        assertThat(reply.body()).doesNotContain("Too much said", "A name.");
        assertThat(door.get("/feeds/campaigns/" + slug + ".atom").body()).doesNotContain("Too much said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/updates/2", "/updates/0", "/updates/x", "/updates/1234567890", "/updates/1/more"})
    void areNotThereWhereThereIsNone(String below, Door door) {
        publish("Only one", "One.");
        news.draft(campaign, said("A draft", "Secret."), scene.organizer());

        assertThat(door.get("/en/campaigns/" + slug + below).statusCode()).isEqualTo(404);
    }

    @Test
    void ofADraftCampaignAreAsIfTheyWereNotThere(Door door) {
        var draft = scene.summary(scene.draft()).slug();

        assertThat(door.get("/en/campaigns/" + draft + "/updates").statusCode()).isEqualTo(404);
        assertThat(door.get("/feeds/campaigns/" + draft + ".atom").statusCode()).isEqualTo(404);
    }

    @Test
    void showNoMarkUpOfTheirs(Door door) throws Exception {
        publish(NASTY, NASTY);

        var page = page(door.get("/en/campaigns/" + slug + "/updates/1"));
        assertThat(page.select("script, main b")).isEmpty();
        assertThat(page.select("h1").text()).startsWith("<script>alert(1)</script> &");

        var entry = feed(door, "en").getEntries().getFirst();
        assertThat(entry.getTitle()).isEqualTo("<script>alert(1)</script> & \"quotes\" ]]>");
        assertThat(Jsoup.parse(contents(entry)).select("script")).isEmpty();
    }

    @Test
    void canBeFollowedInAFeed(Door door) throws Exception {
        var first = publish("First", "One.\nTwo.");
        publish("Second", "Three.");
        var read = news.byId(first, scene.organizer()).orElseThrow();
        news.correct(first, said("First", "One and a half."), english("Half."), read.version(), scene.organizer());
        await().until(() ->
                door.get("/feeds/campaigns/" + slug + ".atom").body().contains("One and a half."));

        var feed = feed(door, "en");

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).startsWith("urn:uuid:");
        assertThat(feed.getTitle()).isEqualTo("Updates: Ratify the Convention");
        assertThat(feed.getAuthors()).hasSize(1);
        assertThat(feed.getLinks())
                .extracting(SyndLink::getRel, SyndLink::getHref)
                .containsExactlyInAnyOrder(
                        tuple("self", door.address() + "/feeds/campaigns/" + slug + ".atom?lang=en"),
                        tuple("alternate", door.address() + "/en/campaigns/" + slug));
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsExactly("Second", "First");
        var corrected = feed.getEntries().getLast();
        assertThat(corrected.getLink()).isEqualTo(door.address() + "/en/campaigns/" + slug + "/updates/1");
        assertThat(corrected.getUpdatedDate()).isAfterOrEqualTo(corrected.getPublishedDate());
        assertThat(feed.getPublishedDate()).isNotNull();
        assertThat(Jsoup.parse(contents(corrected)).select("p").eachText()).containsExactly("One and a half.");
    }

    @Test
    void haveAFeedForEachLanguage(Door door) throws Exception {
        var text = new UpdateText(
                new LocalizedText(Map.of(Language.EN, "We met", Language.AR, "التقينا")),
                new LocalizedText(Map.of(Language.EN, "One.", Language.AR, "واحد.")));
        news.publish(news.draft(campaign, text, scene.organizer()), scene.organizer());

        var arabic = feed(door, "ar");

        assertThat(arabic.getEntries().getFirst().getTitle()).isEqualTo("التقينا");
        assertThat(contents(arabic.getEntries().getFirst())).contains("dir=\"rtl\"", "واحد.");
        assertThat(arabic.getUri()).isNotEqualTo(feed(door, "en").getUri());
        assertThat(feed(door, "fr").getEntries().getFirst().getTitle()).isEqualTo("We met");
        assertThat(feed(door, "xx").getUri()).isEqualTo(feed(door, "en").getUri());
    }

    @Test
    void haveAFeedBeforeTheFirstOne(Door door) throws Exception {
        assertThat(feed(door, "en").getEntries()).isEmpty();
    }

    @Test
    void areNotSentTwiceWhileTheyAreTheSame(Door door) {
        publish("Once", "One.");
        var path = "/feeds/campaigns/" + slug + ".atom?lang=fr";
        var first = door.get(path);

        var again = door.get(
                path, "If-None-Match", first.headers().firstValue("ETag").orElseThrow());

        assertThat(first.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        assertThat(first.headers().firstValue("Cache-Control"))
                .contains("max-age=5, public, stale-while-revalidate=30");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    private UpdateId publish(String title, String body) {
        var id = news.draft(campaign, said(title, body), scene.organizer());
        news.publish(id, scene.organizer());
        return id;
    }

    /** Read by another library than the one that writes it. */
    private SyndFeed feed(Door door, String language) throws IOException, FeedException {
        var body =
                door.get("/feeds/campaigns/" + slug + ".atom?lang=" + language).body();
        return new SyndFeedInput()
                .build(new XmlReader(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
    }

    private static String contents(SyndEntry entry) {
        return entry.getContents().stream()
                .map(SyndContent::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }

    private static UpdateText said(String title, String body) {
        return new UpdateText(english(title), english(body));
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
