package org.sextant.campaign.library.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.library.Filing;
import org.sextant.campaign.library.Library;
import org.sextant.campaign.library.OfferedFile;
import org.sextant.campaign.library.SomeFiles;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LibraryItemId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.WebAddress;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Links and files before the public … */
@WholeApplication
class FilePagesIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Library library;

    private CampaignScene scene;
    private CampaignId campaign;
    private String page;

    @BeforeEach
    void makeACampaign() {
        scene = new CampaignScene(beans);
        campaign = scene.live();
        page = "/en/campaigns/" + scene.summary(campaign).slug();
    }

    @Test
    void areSentSoThatABrowserStoresThemAndRunsNothing(Door door) throws IOException {
        var id = open("نشرة \"one\"; two.txt", "Hello, <b>world</b>");

        var reply = door.get(page + "/files/" + id);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("Hello, <b>world</b>");
        assertThat(reply.headers().firstValue("Content-Type")).contains("text/plain");
        assertThat(reply.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(disposition -> assertThat(disposition)
                        .startsWith("attachment;")
                        .contains("filename*=UTF-8''%D9%86")
                        .doesNotContain("; two"));
        assertThat(reply.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(reply.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox; frame-ancestors 'none'");
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-cache, public");
    }

    @Test
    void areNotSentTwice(Door door) throws IOException {
        var id = open("leaflet.txt", "Hello");
        var etag = door.get(page + "/files/" + id).headers().firstValue("ETag").orElseThrow();

        var again = door.get(page + "/files/" + id, "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void areGoneAtOnceWhenTheTeamTakesThemBack(Door door) throws IOException {
        var id = open("leaflet.txt", "Hello");
        library.close(id, scene.organizer());

        assertThat(door.get(page + "/files/" + id).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0198c0de-0000-7000-8000-000000000000", "nothing", "1"})
    void areNotThereWhereThereIsNone(String id, Door door) {
        assertThat(door.get(page + "/files/" + id).statusCode()).isEqualTo(404);
        assertThat(door.get(page + "/files/" + id).body()).doesNotContain("Exception");
    }

    @Test
    void stayUnknownWhileTheTeamKeepsThem(Door door) throws IOException {
        var id = file("secret.txt", "Nobody may know");

        assertThat(door.get(page + "/files/" + id).statusCode()).isEqualTo(404);
        assertThat(door.get(page).body()).doesNotContain("secret", id.toString());
    }

    @Test
    void areListedOnTheCampaignsPage(Door door) throws IOException {
        var id = open("leaflet.txt", "Hello");
        var link = library.addLink(
                campaign,
                LocalizedText.of(Language.EN, "The law"),
                new WebAddress("https://example.org/law?a=1&b=\"2\"".replace("\"", "%22")),
                scene.organizer());
        library.open(link, scene.organizer());
        await().until(() ->
                Jsoup.parse(door.get(page).body()).select("#library li").size() == 2);

        var section = Jsoup.parse(door.get(page).body()).select("#library");

        assertThat(section.select("a").eachAttr("href"))
                .containsExactly("https://example.org/law?a=1&b=%222%22", page + "/files/" + id);
        assertThat(section.select("a[rel]").attr("rel")).isEqualTo("nofollow noopener noreferrer");
        assertThat(section.select("li").eachText()).last().isEqualTo("leaflet TEXT · 1 kB");
    }

    @Test
    void ofAGigabyteAreRefusedBeforeTheyAreRead(Door door) {
        var answer = door.raw(
                "POST /app/VAADIN/dynamic/resource/0/upload HTTP/1.1",
                "Content-Type: application/pdf",
                "Content-Length: 1073741824");

        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    private LibraryItemId open(String name, String content) throws IOException {
        var id = file(name, content);
        library.open(id, scene.organizer());
        return id;
    }

    private LibraryItemId file(String name, String content) throws IOException {
        var offered = new OfferedFile(name, Language.EN, new ByteArrayInputStream(SomeFiles.utf8(content)));
        return ((Filing.Filed) library.addFile(campaign, offered, scene.organizer())).item();
    }
}
