package org.sextant.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;

@WholeApplication
class PublicDoorIT {

    private static final int LONGEST_BODY = 64 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/confirm",
                "/en/nothing-here",
                "/demo/mailbox",
                "/livez",
                "/readyz",
                "/ui/app.css",
                "/lumo/lumo.css",
                "/nothing-here"
            })
    void setsNoCookieAndForbidsWhatItDoesNotNeed(String path, Door door) {
        var answer = door.get(path);

        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isIn("strict-origin", "no-referrer");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "script-src");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/confirm", "/en/nothing-here"})
    void refusesFormsThatAnotherSitesPageSends(String path, Door door) {
        var answer = door.post(path, Map.of(), "Sec-Fetch-Site", "cross-site", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>This is not open to you</h1>");
    }

    @Test
    void acceptsFormsOfBrowsersAndProgramsThatDoNotSayWhereTheyComeFrom(Door door) {
        assertThat(door.post("/en/confirm", Map.of()).statusCode()).isNotEqualTo(403);
        assertThat(door.post("/en/confirm", Map.of(), "Sec-Fetch-Site", "same-origin", "Origin", "null")
                        .statusCode())
                .isNotEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("bodiesThatAreTooLong")
    void saysThatAFormIsTooLongWhetherItNamesItsLengthOrNot(String form, boolean namesItsLength, Door door) {
        var body = namesItsLength
                ? BodyPublishers.ofString(form)
                : BodyPublishers.fromPublisher(BodyPublishers.ofString(form));

        var answer = door.post("/fr/confirm", body);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<html lang=\"fr\"", "<h1>Ce texte est trop long</h1>");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    static Stream<Object[]> bodiesThatAreTooLong() {
        return Stream.of(LONGEST_BODY, 1024 * 1024)
                .map("a"::repeat)
                .flatMap(typed -> Stream.of(true, false).map(named -> new Object[] {"email=" + typed, named}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/nothing-here", "/nothing-here", "/en/petitions/no-such-petition/nothing", "/app.css"})
    void tellsWhatIsNotThereInTheReadersLanguage(String path, Door door) {
        var answer = door.get(path, "Accept-Language", "ar", "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains(path.startsWith("/en") ? "<html lang=\"en\" dir=\"ltr\">" : "<html lang=\"ar\" dir=\"rtl\">");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void tellsProgramsTheSameAsFacts(Door door) {
        var answer = door.get("/en/nothing-here", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "\"title\":\"There is nothing here\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pt/%00", "/pt/%zz", "/pt//x", "/pt/a;b=c", "/pt/..%2fx"})
    void answersAddressesThatCannotBeReadWithoutShowingItsInside(String path, Door door) {
        var answer = door.raw("GET " + path + " HTTP/1.1");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains(
                        "Não conseguimos ler isso",
                        "X-Content-Type-Options: nosniff",
                        "Content-Security-Policy: default-src 'none'")
                .doesNotContain("Tomcat", "Exception");
    }

    @Test
    void isCheckedByContentAndNotByDateWhereAFileKeepsItsName(Door door) {
        var first = door.get("/ui/app.css");

        var again = door.get("/ui/app.css", "If-None-Match", header(first, "ETag"));

        assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
        assertThat(first.headers().map()).doesNotContainKey("last-modified");
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void believesNobodyWhoSaysForWhomTheySpeak(Door door) {
        var answer = door.get(
                "/campaigns",
                "Host",
                "elsewhere.example",
                "X-Forwarded-Host",
                "elsewhere.example",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-For",
                "203.0.113.7");

        assertThat(header(answer, "Location")).isEqualTo("/en/campaigns");
        assertThat(answer.headers().map()).doesNotContainKey("strict-transport-security");
    }

    @Test
    void keepsTheManagementsDoorShut(Door door) {
        assertThat(Stream.of("/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/env"))
                .allSatisfy(path -> assertThat(door.get(path).statusCode()).isEqualTo(404));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
