package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.petition.guard.Restriction;
import org.sextant.petition.guard.Restrictions;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import tools.jackson.databind.json.JsonMapper;

@WholeApplication
class EmbedPagesIT extends SigningForm {

    private static final int MOST_SCRIPT = 10_000;

    @ParameterizedTest
    @EnumSource(Language.class)
    void mayStandInAnyPageInTheLanguageThatIsAskedFor(Language language, Door door) {
        var reply = door.get("/embed/petitions/ratify-icrmw?lang=" + language.tag());

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(reply.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors *"));
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page(reply).expectFirst("html").attr("lang")).isEqualTo(language.tag());
        assertThat(page(reply).expectFirst("html").attr("dir")).isEqualTo(language.direction());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/check-mail"})
    void keepAllThatTheFrameShowsBelowEmbed(String path, Door door) {
        var page = page(door.get("/embed/petitions/ratify-icrmw" + path + "?lang=en"));

        assertThat(page.select("form").eachAttr("action"))
                .allSatisfy(action -> assertThat(action).startsWith("/embed/"));
        assertThat(page.select("a:not([href^=#])"))
                .allSatisfy(link -> assertThat(link.attr("target").equals("_blank")
                                || link.attr("href").startsWith("/embed/"))
                        .as(link.outerHtml())
                        .isTrue());
    }

    @Test
    void takeSignaturesAsThePetitionsOwnPageDoes(Door door) {
        var mailbox = freshMailbox();
        var action = page(door.get(embed() + "?lang=fr")).expectFirst("form").attr("action");

        var wrong = door.post(action, Map.of("email", "nobody"));
        var sent = door.post(action, Map.of("email", mailbox));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(page(wrong).select("#email-error")).hasSize(1);
        assertThat(page(wrong).select("form").attr("action")).isEqualTo(action);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains(embed() + "/check-mail?lang=fr");
        assertThat(door.mailbox().newest(mailbox).link("/confirm/")).contains("/fr/confirm/");
    }

    @Test
    void sayThatAPetitionIsClosed(Door door) {
        scene.close(petition.id());

        var page = page(door.get(embed() + "?lang=en"));

        assertThat(page.select("form")).isEmpty();
        assertThat(door.post(embed() + "/signatures?lang=en", Map.of("email", freshMailbox()))
                        .statusCode())
                .isEqualTo(410);
        assertThat(door.get("/embed/petitions/no-such-petition").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"PAPER_ONLY, 403", "READ_ONLY, 503", "CLOSED, 410"})
    void sayWhatIsOffInsteadOfAskingForWhatIsRefused(Restriction restriction, int status, Door door) {
        beans.getBean(Restrictions.class).set(petition, Set.of(restriction), scene.esther());
        await().until(() -> page(door.get(embed() + "?lang=en")).select("form").isEmpty());

        var refused = door.post(embed() + "/signatures?lang=en", Map.of("email", freshMailbox()));

        assertThat(page(door.get(embed() + "?lang=en")).select("#sign h2").text())
                .isNotBlank();
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(page(refused).select("#sign h2").text()).isNotBlank();
    }

    @Test
    void areTheOnlyOnesThatMayBeFramed(Door door) {
        assertThat(door.get("/en/petitions/ratify-icrmw").headers().firstValue("X-Frame-Options"))
                .contains("DENY");
    }

    @Test
    void followTheReaderWhereNoLanguageIsAskedFor(Door door) {
        var reply = door.get(embed(), "Accept-Language", "ar");

        assertThat(page(reply).expectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(reply.headers().allValues("Vary").toString()).containsIgnoringCase("Accept-Language");
    }

    @Test
    void areToldToOtherSitesAsACard(Door door) {
        var url = door.address() + "/es/petitions/" + petition.slug();

        var reply = door.get("/oembed?maxwidth=300&url=" + encoded(url));

        var card = new JsonMapper().readTree(reply.body());
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(card.get("type").asString()).isEqualTo("rich");
        assertThat(card.get("version").asString()).isEqualTo("1.0");
        assertThat(card.get("width").asInt()).isEqualTo(300);
        assertThat(Jsoup.parse(card.get("html").asString()).select("iframe").attr("src"))
                .isEqualTo(door.address() + embed() + "?lang=es");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oembed",
                "/oembed?url=https%3A%2F%2Felsewhere.example%2Fen%2Fpetitions%2Fratify-icrmw",
                "/oembed?url=nothing"
            })
    void areNoCardOfWhatIsNotHere(String path, Door door) {
        assertThat(door.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void cannotBeToldInAnotherFormat(Door door) {
        var url = door.address() + "/es/petitions/" + petition.slug();

        assertThat(door.get("/oembed?format=xml&url=" + encoded(url)).statusCode())
                .isEqualTo(501);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ui/sign.js", "/ui/embed.js", "/ui/charts.js"})
    void areEnhancedByLittle(String script, Door door) {
        var reply = door.get(script);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(gzipped(reply.body())).isLessThan(MOST_SCRIPT);
    }

    private static int gzipped(String script) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(script.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }

    private String embed() {
        return "/embed/petitions/" + petition.slug();
    }

    private static String encoded(String url) {
        return URLEncoder.encode(url, StandardCharsets.UTF_8);
    }
}
