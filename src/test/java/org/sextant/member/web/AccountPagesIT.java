package org.sextant.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;

@WholeApplication
class AccountPagesIT {

    static final String PASSWORD = "four words of mine";

    @ParameterizedTest
    @EnumSource(Language.class)
    void askForLittleInEachLanguageWithoutCookieOrScript(Language language, Door door) {
        var reply = door.get("/" + language.tag() + "/account/join");
        var page = page(reply);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.expectFirst("html").attr("dir")).isEqualTo(language.direction());
        assertThat(page.select("script, [style]")).isEmpty();
        assertThat(page.select("main input").eachAttr("name")).containsExactly("name", "email", "website");
        assertThat(page.select("main .btn.sun")).hasSize(1);
    }

    @Test
    void answerTheSameWhetherAnAddressIsNewOrAskedOrHasAnAccount(Door door) {
        var asked = freshAddress();
        join(door, asked);

        var answers = List.of(join(door, freshAddress()), join(door, asked), join(door, "observer@sextant.example"));

        assertThat(answers)
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(303);
                    assertThat(answer.headers().firstValue("Location")).contains("/en/account/check-mail");
                })
                .extracting(AccountPagesIT::told)
                .containsOnly(told(answers.getFirst()));
    }

    @Test
    void answerTheSameToWhoForgotAPasswordThatThereNeverWas(Door door) {
        var known = forgot(door, "translator@sextant.example");
        var unknown = forgot(door, freshAddress());

        assertThat(known.statusCode()).isEqualTo(303);
        assertThat(told(unknown)).isEqualTo(told(known));
    }

    @Test
    void sendNoLetterToWhoHasNoAccountOrFillsTheTrap(Door door) {
        var nobody = freshAddress();
        var robot = freshAddress();
        var person = freshAddress();

        forgot(door, nobody);
        var trapped =
                door.post("/en/account/join", Map.of("name", "Bot", "email", robot, "website", "http://x.example"));
        join(door, person);

        assertThat(told(trapped)).isEqualTo(told(join(door, freshAddress())));
        door.mailbox().newest(person);
        assertThat(door.mailbox().all()).extracting(mail -> mail.to()).doesNotContain(nobody, robot);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ana@example.org, name",
        "Ana, ana.example.org, email",
        "' ', '', name",
        "'\u202E', a@b.example, name"
    })
    void sayAtTheFieldWhatIsWrongAndKeepWhatWasTyped(String name, String email, String field, Door door) {
        var reply = door.post("/fr/account/join", Map.of("name", name, "email", email));
        var page = page(reply);

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.expectFirst("input[name=email]").val()).isEqualTo(email);
        var wrong = page.expectFirst("#" + field);
        assertThat(wrong.attr("aria-invalid")).isEqualTo("true");
        assertThat(wrong.attr("aria-describedby")).contains(field + "-error");
        assertThat(page.expectFirst("#" + field + "-error").text()).isNotBlank();
        assertThat(page.select("#errors a").eachAttr("href")).contains("#" + field);
    }

    @Test
    void writeToOneMailboxFiveTimesAnHourHoweverItIsWritten(Door door) {
        var address = freshAddress();
        IntStream.range(0, 5)
                .forEach(time -> assertThat(join(door, address).statusCode()).isEqualTo(303));

        var refused = forgot(door, address.toUpperCase(Locale.ROOT));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 3600);
    }

    @Test
    void changeNothingWhenLookedAtAndLetSomebodyInOnce(Door door) {
        var address = freshAddress();
        var path = mailed(door, address, "/account/settle/", () -> join(door, address));

        var looked = List.of(door.get(path), door.get(path));
        var settled = settle(door, path, "Ana", PASSWORD);
        var again = settle(door, path, "Ana", PASSWORD);

        assertThat(looked).allSatisfy(page -> {
            assertThat(page.statusCode()).isEqualTo(200);
            assertSecret(page);
            assertThat(page.body()).doesNotContain(address);
        });
        assertThat(settled.statusCode()).isEqualTo(303);
        assertThat(settled.headers().firstValue("Location")).contains("/app/login?lang=en");
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(signIn(door, address, PASSWORD)).isEqualTo("/app/");
    }

    @Test
    void replaceAPasswordBehindALink(Door door) {
        var address = freshAddress();
        settle(door, mailed(door, address, "/account/settle/", () -> join(door, address)), "Ana", PASSWORD);
        var reset = mailed(door, address, "/account/settle/", () -> forgot(door, address));

        settle(door, reset, "Ana", "another four words");

        assertThat(signIn(door, address, PASSWORD)).contains("error");
        assertThat(signIn(door, address, "another four words")).isEqualTo("/app/");
    }

    @ParameterizedTest
    @CsvSource({"elevenchars", "ana@example.org", "Nadia Ben Salah", "passwordpassword"})
    void neverGiveBackAPasswordThatWillNotDo(String password, Door door) {
        var address = freshAddress();
        var path = mailed(door, address, "/account/settle/", () -> join(door, address));

        var reply = settle(door, path, "Nadia Ben Salah", password);
        var page = page(reply);

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(page.expectFirst("#password").hasAttr("value")).isFalse();
        assertThat(page.expectFirst("#password").attr("aria-describedby")).contains("password-error");
        assertThat(page.expectFirst("#name").val()).isEqualTo("Nadia Ben Salah");
        assertThat(door.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar/account/settle/nothing", "/ar/account/invitations/nothing"})
    void leadOnFromALinkThatLeadsNowhere(String path, Door door) {
        for (var reply : List.of(door.get(path), door.post(path, Map.of("name", "Ana", "password", PASSWORD)))) {
            assertThat(reply.statusCode()).isEqualTo(404);
            assertSecret(reply);
            assertThat(page(reply).expectFirst("html").attr("lang")).isEqualTo("ar");
            assertThat(page(reply).expectFirst("main a.btn").attr("href")).startsWith("/ar/");
        }
    }

    @Test
    void refuseWhatIsTooLongOrComesFromAnotherSite(Door door) {
        var tooLong = door.post("/en/account/join", Map.of("name", "a".repeat(70_000), "email", freshAddress()));
        var foreign = door.post(
                "/en/account/join", Map.of("name", "Ana", "email", freshAddress()), "Sec-Fetch-Site", "cross-site");

        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> join(Door door, String address) {
        return door.post("/en/account/join", Map.of("name", "Ana", "email", address));
    }

    private static HttpResponse<String> forgot(Door door, String address) {
        return door.post("/en/account/forgot", Map.of("email", address));
    }

    private static HttpResponse<String> settle(Door door, String path, String name, String password) {
        return door.post(path, Map.of("name", name, "password", password));
    }

    // Where the door leads after somebody tried to sign in.
    static String signIn(Door door, String address, String password) {
        return door.post("/app/login", Map.of("username", address, "password", password))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    static String mailed(Door door, String address, String part, Runnable asking) {
        return door.mailbox().after(address, asking).link(part);
    }

    static void assertSecret(HttpResponse<String> reply) {
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(reply.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(reply.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(page(reply).select("link[rel=canonical]")).isEmpty();
    }

    // All that a client gets to see, but for the clock.
    private static String told(HttpResponse<String> reply) {
        var headers = new TreeMap<>(reply.headers().map());
        headers.remove("date");
        headers.remove("Date");
        return reply.statusCode() + " " + headers + " " + reply.body();
    }

    static String freshAddress() {
        return UUID.randomUUID() + "@example.org";
    }

    static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
