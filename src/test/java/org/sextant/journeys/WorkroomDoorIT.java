package org.sextant.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;

@WholeApplication
class WorkroomDoorIT {

    @ParameterizedTest
    @ValueSource(strings = {"/app", "/app/", "/app/admin", "/app/nothing-here"})
    void leadsWhoIsNotSignedInToTheSignInPage(String path, Door door) {
        var answer = door.get(path, "Host", "elsewhere.example", "X-Forwarded-Proto", "https");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo("/app/login");
    }

    @Test
    void isAlsoFoundAtItsShortAddress(Door door) {
        assertThat(header(door.get("/login"), "Location")).isEqualTo("/app/login");
    }

    @Test
    void keepsItsCookieToItself(Door door) {
        var cookie = header(door.get("/app/login"), "Set-Cookie");

        assertThat(cookie)
                .startsWith("sextant=")
                .contains("Path=/app", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void changesTheSessionWhenSomebodySignsIn(Door door) {
        var before = header(door.get("/app/login"), "Set-Cookie");

        var signedIn =
                door.post("/app/login", Map.of("username", "member@sextant.example", "password", "sextant-demo"));

        assertThat(header(signedIn, "Location")).isEqualTo("/app/");
        assertThat(header(signedIn, "Set-Cookie")).startsWith("sextant=").isNotEqualTo(before);
    }

    @Test
    void doesNotTakeASessionThatSomebodyElseMadeUp(Door door) {
        var planted = "sextant=planted-by-somebody";

        var signedIn = door.post(
                "/app/login",
                Map.of("username", "member@sextant.example", "password", "sextant-demo"),
                "Cookie",
                planted);

        assertThat(header(signedIn, "Set-Cookie")).startsWith("sextant=").doesNotContain(planted);
    }

    @Test
    void tellsAWrongPasswordAndAnUnknownAddressAlike(Door door) {
        var wrong = door.post("/app/login", Map.of("username", "member@sextant.example", "password", "a guess at it"));
        var unknown = door.post("/app/login", Map.of("username", "nobody@example.org", "password", "a guess at it"));

        assertThat(wrong.statusCode()).isEqualTo(302);
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
        assertThat(header(unknown, "Location"))
                .isEqualTo(header(wrong, "Location"))
                .contains("error");
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void letsNobodyInAfterTenGuessesNotEvenWithTheRightPassword(Door door) {
        var address = UUID.randomUUID() + "@example.org";
        var letter = door.mailbox()
                .after(address, () -> door.post("/en/account/join", Map.of("name", "Ana", "email", address)));
        door.post(letter.link("/account/settle/"), Map.of("name", "Ana", "password", "four words of mine"));
        for (var guess = 0; guess < 10; guess++) {
            door.post("/app/login", Map.of("username", address, "password", "a guess at it"));
        }

        var right = door.post("/app/login", Map.of("username", address, "password", "four words of mine"));

        assertThat(header(right, "Location")).contains("error");
    }

    @Test
    void signsNobodyOutForAPageThatDoesNotKnowTheSessionsSecret(Door door) {
        door.signIn("member");

        door.post("/app/logout", Map.of());
        door.get("/app/logout");

        assertThat(door.get("/app/account").statusCode()).isEqualTo(200);
    }

    @Test
    void leadsWhoeverComesByALetterToThatVeryThingOnceTheyHaveSignedIn(Door door) {
        var asked = door.get("/app/joint-acts?one=" + new UUID(0, 1));
        assertThat(header(asked, "Location")).contains("/app/login");
        door.get("/app/login?lang=fr");

        var signedIn =
                door.post("/app/login", Map.of("username", "moderator@sextant.example", "password", "sextant-demo"));

        assertThat(header(signedIn, "Location")).contains("/app/joint-acts?one=" + new UUID(0, 1));
    }

    @Test
    void opensItsHomeToEverybodyWhoIsSignedIn(Door door) {
        var answer = door.signIn("outsider").get("/app/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<html lang=\"en\" dir=\"ltr\">");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'self'", "frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/app/nothing-here", "/app/nothing-here/", "/app/nothing-here?v-r=nothing", "/app/%6eothing"})
    void saysTrulyThatAPathLeadsNowhereBeforeTheApplicationStarts(String path, Door door) {
        var answer = door.signIn("organizer").get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>There is nothing here</h1>");
    }

    @Test
    void refusesAFormThatIsTooLong(Door door) {
        var answer = door.post("/app/login", Map.of("username", "a".repeat(70_000)), "Accept-Language", "es");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>Es demasiado texto</h1>");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
