package org.sextant.petition.supporter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.guard.Gate;
import org.sextant.petition.guard.Puzzles;
import org.sextant.petition.guard.Restrictions;
import org.sextant.petition.guard.Watch;
import org.sextant.petition.signing.DisposableDomains;
import org.sextant.petition.supporter.AskForSupporters;
import org.sextant.petition.supporter.FirstSupporters;
import org.sextant.petition.supporter.SharedDrafts;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** The private page of a draft. */
@WholeApplication
class DraftPagesIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FirstSupporters supporters;

    private PetitionScene scene;
    private PetitionId petition;
    private String link;

    @BeforeEach
    void askForTwo() {
        scene = new PetitionScene(beans);
        petition = scene.draft();
        link = supporters
                .ask(petition, new AskForSupporters(2, scene.today().plusDays(10)), scene.esther())
                .orElseThrow()
                .text();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsWhatThePetitionSaysSoFarAndHowManyStandBehindIt(Language language, Door door) {
        var page = page(door.get("/" + language.tag() + "/first-supporters/" + link));

        assertThat(page.expectFirst("html").attr("dir")).isEqualTo(language.direction());
        assertThat(page.select("h1").text()).isEqualTo("Let us stay");
        assertThat(page.select("h1").attr("lang")).isEqualTo(language == Language.EN ? "" : "en");
        assertThat(page.select(".say").text()).isEqualTo("We live here.");
        assertThat(page.select("progress").attr("max")).isEqualTo("2");
        assertThat(page.select("progress").attr("value")).isEqualTo("0");
        assertThat(page.select("form#support [checked]")).isEmpty();
        assertThat(page.select("form#support [type=checkbox]")).isEmpty();
    }

    @Test
    void isForWhoHasTheLinkAlone(Door door) {
        var reply = door.get(path());

        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(reply.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(reply.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page(reply).select("script")).isEmpty();
        var slug = scene.summary(petition).slug();
        assertThat(reply.body()).doesNotContain(slug.text());
        assertThat(door.get("/en/petitions/" + slug).statusCode()).isEqualTo(404);
        assertThat(door.get("/sitemap.xml").body()).doesNotContain("first-supporter");
    }

    @Test
    void answersTheSameToANewAddressAPendingOneAndOneThatConfirmed(Door door) {
        var mailbox = freshMailbox();

        var fresh = told(support(door, Map.of("email", mailbox)));
        var pending = told(support(door, Map.of("email", mailbox)));
        confirm(door, mailbox);
        var confirmed = told(support(door, Map.of("email", mailbox)));

        assertThat(fresh).startsWith("303").contains(path() + "/check-mail");
        assertThat(pending).isEqualTo(fresh);
        assertThat(confirmed).isEqualTo(fresh);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void answersAMachineAsAnybodyAndStoresNothing(Door door) {
        var person = told(support(door, Map.of("email", freshMailbox())));
        var before = stored();

        var machine = told(support(door, Map.of("email", freshMailbox(), "website", "https://example.org")));

        assertThat(machine).isEqualTo(person);
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Object[]> faults() {
        return Stream.of(
                new Object[] {"email", Map.of()},
                new Object[] {"email", Map.of("email", "ana.example.org")},
                new Object[] {"email", Map.of("email", "ana@mailinator.com")},
                new Object[] {"email", Map.of("email", "ana@example.org\r\nBcc: ben@example.org")},
                new Object[] {"name", Map.of("name", "\uD83D\uDC69".repeat(81), "email", "ana@example.org")});
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysAtTheFieldWhatIsWrongWithIt(String field, Map<String, String> typed, Door door) {
        var reply = support(door, typed);

        var page = page(reply);
        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#" + field);
        assertThat(page.select("#" + field).attr("aria-describedby")).isEqualTo(field + "-error");
        assertThat(page.select("#" + field + "-error").text()).isNotBlank();
        assertThat(page.select("#email").attr("value"))
                .isEqualTo(typed.getOrDefault("email", "").replaceAll("\\s+", " "));
        assertThat(stored()).isZero();
    }

    @Test
    void leadsThroughTheLetterToAPageThatWithdraws(Door door) {
        var mailbox = freshMailbox();
        support(door, Map.of("email", mailbox, "name", "Ana <b>Lu</b>"));
        var letter = door.mailbox().newest(mailbox);
        assertThat(letter.subject() + letter.text()).doesNotContain("Ana", "Let us stay", mailbox);

        var own = confirm(door, mailbox);
        var page = door.get(own);
        assertThat(page(page).select("[data-support=supporting]")).hasSize(1);
        assertThat(page.body()).contains("Ana &lt;b&gt;Lu").doesNotContain(mailbox);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page(door.get(path())).select("progress").attr("value")).isEqualTo("1");

        assertThat(door.post(own, Map.of()).statusCode()).isEqualTo(303);
        assertThat(page(door.get(own)).select("[data-support=withdrawn]")).hasSize(1);
        assertThat(count()).isZero();
    }

    @Test
    void changesNothingWhenALinkIsLookedAt(Door door) {
        var mailbox = freshMailbox();
        support(door, Map.of("email", mailbox));
        var link = door.mailbox().newest(mailbox).link("/confirm/");

        door.get(link);
        assertThat(count()).isZero();
        var own = door.post(link, Map.of()).headers().firstValue("Location").orElseThrow();
        door.get(own);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void leadsNowhereWhereTheLinkIsMistypedOrTakenBack(Door door) {
        assertThat(door.get("/en/first-supporters/" + link.substring(1)).statusCode())
                .isEqualTo(404);
        assertThat(door.get("/en/first-supporter/" + link).statusCode()).isEqualTo(404);
        assertThat(door.post("/en/first-supporter/" + link, Map.of()).statusCode())
                .isEqualTo(404);

        supporters.revokeLink(petition, scene.esther());

        assertThat(door.get(path()).statusCode()).isEqualTo(404);
        assertThat(door.get(path() + "/check-mail").statusCode()).isEqualTo(404);
        assertThat(support(door, Map.of("email", freshMailbox())).statusCode()).isEqualTo(404);
    }

    @Test
    void sendsOnToThePetitionOnceItIsOpen(Door door) {
        scene.publish(petition);

        var page = page(door.get(path()));

        assertThat(page.select("form#support")).isEmpty();
        assertThat(page.select("a[href$=/petitions/" + scene.summary(petition).slug() + "]"))
                .isNotEmpty();
        assertThat(support(door, Map.of("email", freshMailbox())).statusCode()).isEqualTo(410);
    }

    @Test
    void refusesWhatAnotherSitesPageSends(Door door) {
        var reply = door.post(path(), Map.of("email", freshMailbox()), "Sec-Fetch-Site", "cross-site");

        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(stored()).isZero();
    }

    @Test
    void givesTheFormBackWhenTooManyComeFromOneNetwork() {
        var door = new DraftPages(
                beans.getBean(SharedDrafts.class),
                beans.getBean(SupporterAnswers.class),
                beans.getBean(DisposableDomains.class),
                new Gate(
                        beans.getBean(Restrictions.class),
                        beans.getBean(Puzzles.class),
                        beans.getBean(Watch.class),
                        10));
        for (var number = 0; number < 5; number++) {
            assertThat(offered(door).getStatusCode().value()).isEqualTo(303);
        }

        var refused = offered(door);

        assertThat(refused.getStatusCode().value()).isEqualTo(429);
        assertThat(Integer.parseInt(Objects.requireNonNull(refused.getHeaders().getFirst("Retry-After"))))
                .isBetween(1, 3600);
        assertThat(new String(Objects.requireNonNull(refused.getBody()), StandardCharsets.UTF_8))
                .contains("value=\"Ana\"");
        assertThat(stored()).isEqualTo(5);
    }

    private ResponseEntity<byte[]> offered(DraftPages door) {
        return door.support(
                Language.EN, link, Map.of("email", freshMailbox(), "name", "Ana"), new MockHttpServletRequest());
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void leavesNothingThatWasTypedInTheLog(Door door, CapturedOutput log) {
        var planted = "zyxwvlogplanted";
        var mailbox = planted + UUID.randomUUID() + "@example.org";

        support(door, Map.of("email", planted, "name", planted));
        support(door, Map.of("email", mailbox, "name", planted));
        door.post(confirm(door, mailbox), Map.of());
        door.get("/en/first-supporters/" + planted);
        door.post("/en/first-supporter/" + planted, Map.of());

        assertThat(log.getAll()).doesNotContain(planted, link);
    }

    private String path() {
        return "/en/first-supporters/" + link;
    }

    private HttpResponse<String> support(Door door, Map<String, String> typed) {
        return door.post(path(), typed);
    }

    /** The path of their own page. */
    private static String confirm(Door door, String mailbox) {
        var reply = door.post(door.mailbox().newest(mailbox).link("/confirm/"), Map.of());
        assertThat(reply.statusCode()).isEqualTo(303);
        return reply.headers().firstValue("Location").orElseThrow();
    }

    private int count() {
        return supporters.of(petition).orElseThrow().supporters();
    }

    private int stored() {
        return beans.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select count(*) from first_supporter where petition = ?")
                .param(petition.uuid())
                .query(Integer.class)
                .single();
    }

    /** Everything but when it was said. */
    private static String told(HttpResponse<String> reply) {
        var headers = new HashMap<>(reply.headers().map());
        headers.remove("date");
        return reply.statusCode() + " " + new TreeMap<>(headers) + reply.body();
    }

    private static String freshMailbox() {
        return "x" + UUID.randomUUID() + "@example.org";
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
