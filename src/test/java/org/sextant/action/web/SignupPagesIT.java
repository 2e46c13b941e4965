package org.sextant.action.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.action.Agenda;
import org.sextant.action.Scene;
import org.sextant.action.signup.Signups;
import org.sextant.shell.Messages;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

@WholeApplication
class SignupPagesIT {

    private static final String TRAINING = "/actions/open-training";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    @Test
    void sayWhereToLookAfterTheForm(Door door) {
        var reply = sent(door, form("Ana", "after@example.org", "I bring tea"));

        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(location(reply)).isEqualTo("/en" + TRAINING + "/check-mail");
        var next = door.get(location(reply));
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(next.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page(next).select(".now > li")).hasSize(3);
        assertThat(next.body()).doesNotContain("after@example.org");
    }

    @Test
    void answerAKnownAddressAsAnUnknownOne(Door door) {
        var first = sent(door, form("Ana", "twice@example.org", ""));
        var again = sent(door, form("Ana", "Twice@Example.org", ""));

        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(location(again)).isEqualTo(location(first));
        assertThat(again.body()).isEqualTo(first.body());
        door.mailbox().newest("twice@example.org");
        assertThat(door.mailbox().all())
                .filteredOn(mail -> mail.to().equalsIgnoreCase("twice@example.org"))
                .hasSize(1);
    }

    @Test
    void answerAMachineAsAPersonAndKeepNothing(Door door) {
        var trapped = new HashMap<>(form("Bot", "bot@example.org", ""));
        trapped.put("website", "https://spam.example");

        var reply = sent(door, trapped);
        sent(door, form("Ana", "person@example.org", ""));

        assertThat(reply.statusCode()).isEqualTo(303);
        door.mailbox().newest("person@example.org");
        assertThat(door.mailbox().all()).noneMatch(mail -> mail.to().equals("bot@example.org"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sayAtTheFieldWhatIsWrongAndKeepWhatWasTyped(Language language, Door door) {
        var reply = door.post(
                "/" + language.tag() + TRAINING + "/signups", form("", "no address", "\"<b>bring</b> & 'tea'"));
        var page = page(reply);

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#name", "#email");
        assertThat(page.select("[aria-invalid=true]").eachAttr("name")).containsExactly("name", "email");
        assertThat(page.select("#" + page.select("#email").attr("aria-describedby"))
                        .text())
                .isEqualTo(messages.in(language).of("action.page.form.no-address"));
        assertThat(page.select("#email").attr("value")).isEqualTo("no address");
        assertThat(page.select("#note").text()).isEqualTo("\"<b>bring</b> & 'tea'");
    }

    static Stream<Map<String, String>> formsInWhichSomethingIsWrong() {
        return Stream.of(
                Map.of(),
                form("", "ana@example.org", ""),
                form(" \t ", "ana@example.org", ""),
                form("\u0000\u202E", "ana@example.org", ""),
                form("a".repeat(121), "ana@example.org", ""),
                form("🧭".repeat(121), "ana@example.org", ""),
                form("Ana", "", ""),
                form("Ana", "ana", ""),
                form("Ana", "ana@example.org, eve@example.org", ""),
                form("Ana", "ana@exa\u202Emple.org\r\nBcc: eve@example.org", ""),
                form("Ana", "a".repeat(250) + "@example.org", ""),
                form("Ana", "ana@example.org", "a".repeat(301)));
    }

    @ParameterizedTest
    @MethodSource("formsInWhichSomethingIsWrong")
    void refuseWhatCannotBe(Map<String, String> form, Door door) {
        var reply = sent(door, form);

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(page(reply).select(".err")).hasSizeGreaterThanOrEqualTo(1);
        assertThat(reply.body()).doesNotContain("\u202E", "\u0000", "Exception");
    }

    static Stream<Map<String, String>> formsThatAreUnusualAndRight() {
        return Stream.of(
                form("🧭".repeat(120), "compass@example.org", "é".repeat(300)),
                form("ماريا", "maria@example.org", "سأحضر\r\nمعي الشاي"),
                form("<script>alert(1)</script>", "script@example.org", "'; drop table signup; --"),
                form("A\u0000n\u202Ea", "ana-o@example.org", "👩‍👧"),
                form("Øyvind d’Arc-Núñez", "user+tag@exämple.org", ""));
    }

    @ParameterizedTest
    @MethodSource("formsThatAreUnusualAndRight")
    void takeNamesAndWordsOfEverySort(Map<String, String> form, Door door) {
        assertThat(sent(door, form).statusCode()).isEqualTo(303);
    }

    @Test
    void refuseFormsThatAreTooLongOrComeFromAnotherSite(Door door) {
        var long1 = form("Ana", "ana@example.org", "a".repeat(1024 * 1024));

        assertThat(sent(door, long1).statusCode()).isEqualTo(413);
        assertThat(door.post(
                                "/en" + TRAINING + "/signups",
                                form("Ana", "ana@example.org", ""),
                                "Sec-Fetch-Site",
                                "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void sayThatWhatIsOverOrCalledOffTakesNoSignUps(Door door) {
        var scene = new Scene(beans);
        var calledOff = scene.open(scene.eventFor(5));
        scene.actions().callOff(scene.id(calledOff), scene.organizer());

        var over = door.post("/en/actions/talk-radio/signups", form("Ana", "ana@example.org", ""));
        var off = door.post("/en/actions/" + calledOff + "/signups", form("Ana", "ana@example.org", ""));

        assertThat(over.statusCode()).isEqualTo(410);
        assertThat(off.statusCode()).isEqualTo(410);
        assertThat(page(off).select(".msg").text()).startsWith("Called off.");
        assertThat(page(off).select("form.form")).isEmpty();
    }

    @Test
    void askOneNetworkForPatienceAndKeepWhatWasTyped(
            @Autowired Signups signups,
            @Autowired Agenda agenda,
            @Autowired ActionSheets sheets,
            @Autowired SignupAnswers answers) {
        var pages = new SignupPages(signups, agenda, sheets, answers, 50);
        var request = new MockHttpServletRequest();
        var training = new Slug("open-training");
        IntStream.range(0, 5).forEach(n -> pages.signUp(Language.EN, training, form("", "", ""), request));

        var reply = pages.signUp(Language.EN, training, form("Ana", "busy@example.org", "tea"), request);

        assertThat(reply.getStatusCode().value()).isEqualTo(429);
        assertThat(Integer.parseInt(reply.getHeaders().getFirst("Retry-After"))).isBetween(1, 3600);
        assertThat(reply.getHeaders().getCacheControl()).isEqualTo("no-store");
        var page = Jsoup.parse(new String(reply.getBody(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.select("#email").attr("value")).isEqualTo("busy@example.org");
        assertThat(page.select("form.form").attr("action")).isEqualTo("/en" + TRAINING + "/signups");
    }

    @Test
    void sayThatNothingIsLostWhileTheDatabaseIsAway(@Autowired HikariDataSource database, Door door)
            throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            for (var n = 0; n < database.getMaximumPoolSize(); n++) {
                taken.add(database.getConnection());
            }

            var reply = sent(door, form("Ana", "storm@example.org", "tea"));

            assertThat(reply.statusCode()).isEqualTo(503);
            assertThat(reply.headers().firstValue("Retry-After")).contains("20");
            assertThat(page(reply).select("#email").attr("value")).isEqualTo("storm@example.org");
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    private static Map<String, String> form(String name, String email, String note) {
        return Map.of("name", name, "email", email, "note", note, "website", "");
    }

    private static HttpResponse<String> sent(Door door, Map<String, String> form) {
        return door.post("/en" + TRAINING + "/signups", form);
    }

    private static String location(HttpResponse<String> reply) {
        return reply.headers().firstValue("Location").orElseThrow();
    }

    private static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
