package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.WordingSummary;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class ReceiptPagesIT {

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    private PetitionScene scene;
    private PetitionSummary petition;
    private final String mailbox = "x" + UUID.randomUUID() + "@example.org";

    @BeforeEach
    void openAPetition() {
        scene = new PetitionScene(beans);
        petition = scene.open();
    }

    @Test
    void showWhichTextWasSignedAndNothingOfWhoSigned(Door door) {
        var reply = door.get(counted(door));

        var page = page(reply);
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(reply.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(reply.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(page.select("h1").text()).isEqualTo("Your signature counts");
        assertThat(page.expectFirst(".slip code").text()).isEqualTo(wording().sha256());
        assertThat(page.select("#link").attr("value")).isEqualTo(door.address() + "/p/" + petition.code());
        assertThat(reply.body()).doesNotContain(mailbox, "Ana Luz");
    }

    @Test
    void canBeKeptAsAFile(Door door) {
        var reply = door.get(counted(door) + ".json");

        assertThat(reply.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(reply.body())
                .contains(
                        "\"petition\":\"" + petition.slug() + "\"",
                        "\"language\":\"en\"",
                        "\"version\":1",
                        "\"sha256\":\"" + wording().sha256() + "\"")
                .containsPattern("\"hour\":\"\\d{4}-\\d\\d-\\d\\dT\\d\\dZ\"")
                .doesNotContain(mailbox, "Ana");
    }

    @Test
    void letOneTakeTheSignatureBackAsOftenAsOneLikes(Door door) {
        var receipt = counted(door);
        var withdraw = receipt.replace("/receipt/", "/withdraw/");
        await().untilAsserted(() -> assertThat(count(door)).isEqualTo("1"));

        assertThat(page(door.get(withdraw)).select("form[method=post]").attr("action"))
                .isEqualTo(withdraw);
        assertThat(page(door.get(receipt)).select("h1").text()).isEqualTo("Your signature counts");
        var first = door.post(withdraw, Map.of());
        var second = door.post(withdraw, Map.of());

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).contains(receipt);
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(page(door.get(receipt)).select("h1").text()).isEqualTo("Your signature is withdrawn");
        assertThat(door.get(withdraw).statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(count(door)).isEqualTo("0"));
    }

    @Test
    void tellOfANewerWordingAndLeaveOneInPeaceAboutIt(Door door) {
        var receipt = counted(door);
        scene.petitions().change(petition.id(), PetitionScene.worded("We live and work here."), scene.esther());
        scene.publish(petition.id());

        var told = page(door.get(receipt));
        assertThat(told.expectFirst(".slip code").text()).isEqualTo(wording().sha256());
        assertThat(told.select("section a[href$=/texts/en/2]")).hasSize(1);
        await().untilAsserted(() -> assertThat(
                        page(door.get("/en/petitions/" + petition.slug())).select("a[href$=/texts/en/1]"))
                .as("the earlier version, on the petition's own page")
                .hasSize(1));
        var never = told.expectFirst("form[action$=/quiet]").attr("action");
        assertThat(door.post(never, Map.of()).headers().firstValue("Location")).contains(receipt);
        assertThat(door.post(never, Map.of()).statusCode()).isEqualTo(303);

        assertThat(page(door.get(receipt)).select("form[action$=/quiet]")).isEmpty();
        assertThat(page(door.get(receipt)).select("#quiet")).hasSize(1);
        assertThat(door.post("/en/receipt/nobodys/quiet", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void sayBeforeOneConfirmsWhichVersionIsSigned(Door door) {
        assertThat(page(door.get(pending(door))).select("main").text()).contains("Version 1, English");
    }

    @Test
    void sayThatASignatureWaitsToBeConfirmed(Door door) {
        var receipt = pending(door).replace("/confirm/", "/receipt/");

        assertThat(page(door.get(receipt)).select(".slip .btn.ink").attr("href"))
                .contains("/confirm/");
        assertThat(door.get(receipt + ".json").statusCode()).isEqualTo(404);
    }

    @Test
    void letOneTakeBackWhatOneHasNotConfirmed(Door door) {
        var withdraw = pending(door).replace("/confirm/", "/withdraw/");

        var asked = page(door.get(withdraw));
        assertThat(asked.select("h1").text()).isEqualTo("Withdraw your signature?");
        assertThat(asked.select("main").text()).contains("is not in the count").doesNotContain("lowers the count");
        assertThat(asked.select("form[method=post]").attr("action")).isEqualTo(withdraw);
        door.post(withdraw, Map.of());

        assertThat(page(door.get(withdraw)).select("h1").text()).isEqualTo("Your signature is withdrawn");
        assertThat(door.get(withdraw.replace("/withdraw/", "/confirm/")).statusCode())
                .isNotEqualTo(500);
        assertThat(count(door)).isEqualTo("0");
    }

    @Test
    void refuseToTakeBackWhatAnotherSitesPageSends(Door door) {
        var withdraw = counted(door).replace("/receipt/", "/withdraw/");

        assertThat(door.post(withdraw, Map.of(), "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ar/receipt/nobodys",
                "/ar/receipt/nobodys.json",
                "/ar/withdraw/nobodys",
                "/ar/receipt/%E2%80%AE",
                "/ar/receipt/%3Cscript%3E",
                "/ar/receipt/AAAAAAAAAAAAAAAAAAAAAA"
            })
    void leadOnFromALinkThatLeadsNowhere(String path, Door door) {
        var reply = door.get(path);

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(page(reply).select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page(reply).select("main .btn").attr("href")).isEqualTo("/ar/petitions");
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void answerALinkThatConfirmsNoLongerWithAWayForward(Door door) {
        var confirm = pending(door);
        jdbc.sql(
                        "update signature_link set issued_at = timestamp with time zone '2020-01-01 00:00:00Z' where petition_id = ?")
                .param(petition.id().uuid())
                .update();

        assertThat(door.get(confirm).statusCode()).isEqualTo(404);
        assertThat(door.post(confirm, Map.of()).statusCode()).isEqualTo(404);
        assertThat(page(door.get(confirm)).select("main .btn").attr("href")).isEqualTo("/en/petitions");
    }

    private WordingSummary wording() {
        return petition.wordingFor(Language.EN).orElseThrow();
    }

    private String count(Door door) {
        return page(door.get("/en/petitions/" + petition.slug()))
                .select(".goal b")
                .text();
    }

    private String pending(Door door) {
        door.post("/en/petitions/" + petition.slug() + "/signatures", Map.of("email", mailbox, "name", "Ana Luz"));
        return door.mailbox().newest(mailbox).link("/confirm/");
    }

    private String counted(Door door) {
        var reply = door.post(pending(door), Map.of());
        return reply.headers().firstValue("Location").orElseThrow();
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
