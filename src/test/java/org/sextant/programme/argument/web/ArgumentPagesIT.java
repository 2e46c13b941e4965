package org.sextant.programme.argument.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.member.DemoAccounts;
import org.sextant.programme.argument.CommentSummary;
import org.sextant.programme.argument.CommentText;
import org.sextant.programme.argument.Comments;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the argument library … */
@WholeApplication
class ArgumentPagesIT {

    private static final String BORDERS = "/en/arguments/close-borders";

    @Autowired
    private Comments comments;

    @Autowired
    private DemoAccounts accounts;

    static Stream<String> everyPage() {
        return Stream.of("", "/close-borders", "/fight-irregular", "/develop-origin", "/three-futures")
                .flatMap(path ->
                        Arrays.stream(Language.values()).map(language -> "/" + language.tag() + "/arguments" + path));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void areOpenToAnybodyInTheirLanguageAndLeaveNothingBehind(String path, Door door) {
        var reply = door.get(path);
        var html = page(reply).expectFirst("html");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reply.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("max-age=5", "public"));
        assertThat(html.attr("lang")).isEqualTo(path.substring(1, 3));
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("script, [style], [onclick]")).isEmpty();
        assertThat(html.select("link[rel=alternate]")).hasSize(5);
        assertThat(html.select("main [lang]:not(bdi, #comments *)"))
                .as("nothing is left untranslated but what readers wrote")
                .isEmpty();
    }

    @Test
    void showEachSideWithItsReferencesAndItsSources(Door door) {
        var page = page(door.get(BORDERS));

        assertThat(page.select("main section[id]").eachAttr("id"))
                .containsExactly("grain", "fails", "experience", "question", "comments");
        assertThat(page.select("main section h2 a").eachText()).contains("§ 35, 37–38");
        assertThat(page.select("#fails .rows li"))
                .hasSizeGreaterThan(5)
                .allSatisfy(row -> assertThat(row.select("cite").text()).isNotBlank());
        assertThat(page.select("#visas-circulation a").attr("href")).isEqualTo("https://doi.org/10.1111/imre.12261");
        assertThat(page.select("aside a[href^=/en/demands/]").eachAttr("href"))
                .containsExactly(
                        "/en/demands/abolish-short-visas",
                        "/en/demands/dignified-visas",
                        "/en/demands/regional-citizenship",
                        "/en/demands/asylum");
        assertThat(page.text()).doesNotContain("Source needed");
    }

    @Test
    void showWhatSpeaksAgainstUs(Door door) {
        var page = page(door.get(BORDERS));

        assertThat(page.select("#grain .rows li").eachAttr("id"))
                .contains("visas-reduce-inflows", "accession-portugal", "czech-commuters", "enlargement-2004-uk");
        assertThat(page.select("#sauvy-remark").text()).contains("only partly confirmed");
    }

    @Test
    void leadThreeFuturesToTheirParagraphs(Door door) {
        var page = page(door.get("/en/arguments/three-futures"));

        assertThat(page.select("ol.rows > li")).hasSize(3);
        assertThat(page.select("main a[href=#source]").text()).contains("§ 22–29");
    }

    @ParameterizedTest
    @CsvSource({
        "/en/arguments?q=TOURIST+arrivals,  1, true",
        "/fr/arguments?q=melilla,           1, true",
        "/fr/arguments?q=frontières,        1, true",
        "/fr/arguments?q=FRONTIERES,        1, true",
        "/ar/arguments?q=تأشيرات,            1, true",
        "/en/arguments?q=zzz,               0, false",
    })
    void findWhatTheySay(String path, int arguments, boolean evidence, Door door) {
        var page = page(door.get(encoded(path)));

        assertThat(page.select(".cards > li").size()).isGreaterThanOrEqualTo(arguments);
        assertThat(page.select(".rows > li").isEmpty()).isEqualTo(!evidence);
        assertThat(page.select(".empty").isEmpty()).isEqualTo(arguments > 0);
    }

    @Test
    void sayWhenNothingIsFoundAndRepeatNothingUnescaped(Door door) {
        var page = page(door.get("/en/arguments?q=%3Cscript%3Ealert"));

        assertThat(page.select(".empty h2").text()).isEqualTo("Nothing in the arguments says “<script>alert”");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("#q").attr("value")).isEqualTo("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/arguments/no-such-claim",
                "/en/arguments/no-such-claim/cards.pdf",
                "/en/arguments/no-such-claim/share.png",
                "/en/arguments/no-such-claim/comments/received",
                "/en/arguments/X",
            })
    void sayThatThereIsNothingWhereThereIsNothing(String path, Door door) {
        assertThat(door.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/arguments/cards.pdf,                 application/pdf, %PDF",
        "/ar/arguments/develop-origin/cards.pdf,  application/pdf, %PDF",
        "/pt/arguments/three-futures/cards.pdf,   application/pdf, %PDF",
        "/ar/arguments/close-borders/share.png,   image/png,       PNG",
    })
    void canBePrintedAndShared(String path, String type, String begins, Door door) {
        var reply = door.get(path);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).contains(type);
        assertThat(reply.headers().firstValue("ETag")).isPresent();
        assertThat(reply.body().substring(0, 8)).contains(begins);
    }

    @Test
    void nameTheirPictureToWhoeverPreviewsThem(Door door) {
        var page = page(door.get("/ar/arguments/close-borders"));

        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo(door.address() + "/ar/arguments/close-borders/share.png");
    }

    @Test
    void showACommentOnceAModeratorHasReadIt(Door door) {
        var said = "Seen at the harbour " + UUID.randomUUID();

        var reply = door.post(BORDERS + "/comments", Map.of("name", "Ana", "comment", said));

        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(reply.headers().firstValue("Location")).contains(BORDERS + "/comments/received");
        assertThat(door.get(BORDERS + "/comments/received").statusCode()).isEqualTo(200);
        assertThat(door.get(BORDERS).body()).doesNotContain(said);

        var moderator = accounts.person("moderator");
        var id = comments.waiting(moderator).stream()
                .filter(comment -> comment.text().body().equals(said))
                .map(CommentSummary::id)
                .findFirst()
                .orElseThrow();
        comments.show(id, moderator);
        await().until(() -> door.get(BORDERS).body().contains(said));
        comments.refuse(id, moderator);
        await().until(() -> !door.get(BORDERS).body().contains(said));
    }

    @Test
    void sayAtTheFieldWhatIsWrongAndKeepWhatWasTyped(Door door) {
        var reply = door.post(
                BORDERS + "/comments", Map.of("name", "A".repeat(CommentText.NAME_LENGTH + 1), "comment", "  "));
        var page = page(reply);

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.select("#name").attr("aria-describedby")).isEqualTo("name-error");
        assertThat(page.select("#comment").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#name").attr("value")).startsWith("AAA");
        assertThat(page.select("#errors li")).hasSize(2);
    }

    @Test
    void takeNothingFromAMachine(Door door) {
        var moderator = accounts.person("moderator");
        var before = comments.waiting(moderator).size();

        var reply = door.post(BORDERS + "/comments", Map.of("comment", "Buy this", "website", "https://example.org"));

        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(comments.waiting(moderator)).hasSize(before);
    }

    private static String encoded(String path) {
        var at = path.indexOf("q=") + 2;
        return path.substring(0, at)
                + java.net.URLEncoder.encode(path.substring(at), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("%2B", "+");
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
