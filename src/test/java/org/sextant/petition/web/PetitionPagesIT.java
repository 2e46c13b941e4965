package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sextant.petition.PetitionScene.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.web.CampaignSection;
import org.sextant.petition.Deadlines;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionText;
import org.sextant.petition.Petitions;
import org.sextant.shell.Messages;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class PetitionPagesIT {

    private static final String PAGE = "/petitions/ratify-icrmw";
    private static final int BUDGET = 14_000;
    private static final int ROOM = 700;

    @Autowired
    BeanFactory beans;

    @Autowired
    Petitions petitions;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Messages messages;

    @Test
    void areListedToTheLastHoweverManyThereAre(Door door) {
        var scene = new PetitionScene(beans);
        var petition = scene.open();
        var crowd = scene.crowdedBy(petition);
        try {
            var path = "/petitions/" + petition.slug();
            assertThat(Jsoup.parse(door.get("/es/petitions?page=2").body()).select("nav.pages a[rel=prev]"))
                    .hasSize(1);
            await().until(() -> listed("/en/petitions", "/en" + path, door));
        } finally {
            scene.clearAway(crowd);
        }
    }

    private static boolean listed(String page, String path, Door door) {
        var shown = Jsoup.parse(door.get(page).body());
        var next = shown.select("nav.pages a[rel=next]").attr("href");
        return !shown.select("h3 a[href=" + path + "]").isEmpty() || (!next.isEmpty() && listed(next, path, door));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fitIntoTheirBudgetInEachLanguageWithRoomToSpare(Language language, Door door) {
        var page = door.get("/" + language.tag() + PAGE);

        assertThat(Jsoup.parse(page.body()).select("#country option")).hasSizeGreaterThanOrEqualTo(194);
        assertThat(gzipped(page.body())).isLessThanOrEqualTo(BUDGET - ROOM);
    }

    private static int gzipped(String page) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.size();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areOpenToAnybodyInTheirLanguageAndLeaveNothingBehind(Language language, Door door) {
        var reply = door.get("/" + language.tag() + PAGE);
        var html = page(reply).expectFirst("html");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reply.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(
                        control -> assertThat(control).contains("max-age=5", "public", "stale-while-revalidate=30"));
        assertThat(html.attr("lang")).isEqualTo(language.tag());
        assertThat(html.attr("dir")).isEqualTo(language.direction());
        assertThat(html.select("script:not([src=/ui/sign.js]), [style], [onclick]"))
                .isEmpty();
        assertThat(html.select("link[rel=alternate]")).hasSize(5);
        assertThat(html.select("link[rel=canonical]").attr("href")).endsWith("/" + language.tag() + PAGE);
        assertThat(html.select(".say ol li")).hasSize(4);
        assertThat(html.select(".say strong")).hasSize(1);
        assertThat(html.select("main .btn.sun.wide")).hasSize(1);
    }

    @Test
    void areNotSentTwiceWhileTheyAreTheSame(Door door) {
        var etag = door.get("/en" + PAGE).headers().firstValue("ETag").orElseThrow();

        assertThat(door.get("/en" + PAGE, "If-None-Match", etag).statusCode()).isEqualTo(304);
    }

    @Test
    void tickNothingBeforehand(Door door) {
        var form = page(door.get("/en" + PAGE)).expectFirst("form#sign");

        assertThat(form.select("[type=checkbox][checked]")).isEmpty();
        assertThat(form.select("[type=radio][checked]").eachAttr("value")).containsExactly("count");
        assertThat(form.select("[required]").eachAttr("name")).containsExactly("email");
    }

    @Test
    void showTheExactTextAndItsHash(Door door) throws NoSuchAlgorithmException {
        var page = page(door.get("/ar" + PAGE));
        var text = door.get(page.select("a[href^=/open-data]").attr("href"));

        assertThat(text.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(text.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("immutable"));
        var digest = MessageDigest.getInstance("SHA-256").digest(text.body().getBytes(StandardCharsets.UTF_8));
        assertThat(page.select("main code").text()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(text.body()).startsWith(page.select("h1").text() + "\n\n");
    }

    @Test
    void sayInWhichLanguageTheWordingIsWhereItIsNotTheReaders(Door door) {
        var scene = new PetitionScene(beans);
        var texts = Map.of(Language.AR, new PetitionText("نبقى هنا", "نعيش هنا."));
        var slug = scene.open(plan(texts, Optional.empty())).slug();

        var page = page(door.get("/fr/petitions/" + slug));

        assertThat(page.select("h1").attr("lang")).isEqualTo("ar");
        assertThat(page.select(".say").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".msg").text()).contains("arabe");
    }

    @Test
    void showMarkupInAWordingAsItWasWritten(Door door) {
        var scene = new PetitionScene(beans);
        var slug = scene.open(PetitionScene.worded("<script>alert(1)</script>\n\n**<b>strong</b>**"))
                .slug();

        var page = page(door.get("/en/petitions/" + slug));

        assertThat(page.select("script:not([src=/ui/sign.js]), .say b")).isEmpty();
        assertThat(page.select(".say").text()).contains("<script>alert(1)</script>", "<b>strong</b>");
    }

    @Test
    void listWhatIsOpenFirstAndThenWhatIsClosed(Door door) {
        var scene = new PetitionScene(beans);
        var closed = scene.open();
        scene.close(closed.id());
        var draft = scene.summary(scene.draft()).slug();

        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(listed(door, "/pt/petitions"))
                        .containsSubsequence("/pt" + PAGE, "/pt/petitions/" + closed.slug())
                        .doesNotContain("/pt/petitions/" + draft));
    }

    // On all pages: neighbours in the same database may have filled the first.
    private static List<String> listed(Door door, String path) {
        var list = page(door.get(path));
        return Stream.concat(
                        list.select("main section h3 a").eachAttr("href").stream(),
                        list.select("a[rel=next]").stream().flatMap(more -> listed(door, more.attr("href")).stream()))
                .toList();
    }

    @Test
    void stayReadableOnceTheyAreClosed(Door door) {
        var scene = new PetitionScene(beans);
        var closed = scene.open();
        scene.close(closed.id());

        var reply = door.get("/en/petitions/" + closed.slug());

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(page(reply).select("form")).isEmpty();
        assertThat(page(reply).select("#sign h2").text()).isEqualTo("This petition is closed");
        assertThat(page(reply).select("#sign").text()).contains("The campaign has taken it back.");
    }

    @Test
    void sayWhyTheyCanBeSignedForLonger(Door door) {
        var scene = new PetitionScene(beans);
        var texts = Map.of(Language.EN, new PetitionText("Let us stay", "We live here."));
        var open = scene.open(plan(texts, Optional.of(scene.today().plusDays(9))));
        var reason = LocalizedText.of(Language.EN, "The vote was moved to spring.");

        beans.getBean(Deadlines.class).extend(open.id(), scene.today().plusDays(40), reason, scene.esther());

        assertThat(page(door.get("/en/petitions/" + open.slug()))
                        .select(".side")
                        .text())
                .contains("Extended on", "The vote was moved to spring.");
    }

    @Test
    void areShownToNobodyBeforeTheirFirstDay(Door door) {
        var scene = new PetitionScene(beans);
        var id = scene.draft();
        beans.getBean(Deadlines.class).openOn(id, Optional.of(scene.today().plusDays(2)), scene.esther());
        scene.publish(id);
        var slug = scene.summary(id).slug();

        assertThat(door.get("/en/petitions/" + slug).statusCode()).isEqualTo(404);
        assertThat(door.get("/open-data/petitions/" + slug + ".json").statusCode())
                .isEqualTo(404);
        assertThat(door.get("/open-data/petitions/" + slug + "/texts/en/1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void areReachedByTheCodeOnPaper(Door door) {
        var code = petitions.bySlug(new Slug("ratify-icrmw")).orElseThrow().code();

        var reply = door.get("/p/" + code.toUpperCase(java.util.Locale.ROOT), "Accept-Language", "ar-TN,fr;q=0.8");

        assertThat(reply.statusCode()).isEqualTo(302);
        assertThat(reply.headers().firstValue("Location")).contains("/ar" + PAGE);
        assertThat(reply.headers().allValues("Vary").toString()).contains("Accept-Language");
        assertThat(door.get("/p/zzzzzz").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/petitions/no-such-petition",
                "/en/petitions/no-such-petition/check-mail",
                "/en/petitions/%3Cscript%3E",
                "/en/petitions/RATIFY-ICRMW",
                "/open-data/petitions/ratify-icrmw/texts/en/99",
                "/open-data/petitions/ratify-icrmw/texts/de/1",
                "/open-data/petitions/ratify-icrmw/texts/en/x",
                "/open-data/petitions/no-such-petition/texts/en/1"
            })
    void sayThatThereIsNothingWhereThereIsNothing(String path, Door door) {
        var reply = door.get(path, "Accept", "text/html");

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(page(reply).select("main h1")).hasSize(1);
    }

    @Test
    void showNobodyADraft(Door door) {
        var scene = new PetitionScene(beans);
        var draft = scene.summary(scene.draft());

        assertThat(door.get("/en/petitions/" + draft.slug()).statusCode()).isEqualTo(404);
        assertThat(door.get("/p/" + draft.code()).statusCode()).isEqualTo(404);
    }

    @Test
    void standOnThePageOfTheirCampaign() {
        var section = beans.getBean(PetitionSection.class);
        var campaign = campaigns.bySlug(new Slug("ratify-icrmw")).orElseThrow();
        var output = new gg.jte.output.StringOutput();

        section.of(campaign, messages.in(Language.FR)).orElseThrow().writeTo(output);

        var html = Jsoup.parse(output.toString());
        assertThat(section).isInstanceOf(CampaignSection.class);
        assertThat(section.order()).isEqualTo(10);
        assertThat(html.select("section > h2")).hasSize(1);
        assertThat(html.select("h3 a").attr("href")).isEqualTo("/fr" + PAGE);
        assertThat(html.select(".goal b").text()).isNotEmpty();
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
