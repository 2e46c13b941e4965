package org.sextant.member.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.AccountDoor;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** Sessions, letters and codes as somebody outside meets them. */
@WholeApplication
class AccessPagesIT {

    private static final String PASSWORD = "four words of mine";
    private static final String LAPTOP = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

    @Autowired
    private Sessions sessions;

    @Autowired
    private RecoveryCodes codes;

    @Autowired
    private AccountDoor accounts;

    private final String address = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void getAnAccount(Door door) {
        var letter = door.mailbox()
                .after(address, () -> door.post("/en/account/join", Map.of("name", "Ana", "email", address)));
        door.post(letter.link("/account/settle/"), Map.of("name", "Ana", "password", PASSWORD));
    }

    @Test
    void writeToWhoSignsInFromSomewhereNew(Door door) {
        signIn(door.another(), LAPTOP);
        signIn(door.another(), LAPTOP);

        var letter = door.mailbox().after(address, () -> signIn(door.another(), PHONE));

        assertThat(letter.subject()).isEqualTo("Your account was opened from somewhere new");
        assertThat(letter.text()).contains("Chrome on Android").doesNotContain("127.0.0.1");
        assertThat(letter.link("/account/forgot")).isEqualTo("/en/account/forgot");
        assertThat(door.mailbox().all())
                .filteredOn(mail -> mail.to().equals(address))
                .hasSize(2);
    }

    @Test
    void listWhatIsOpenAndLeadWhoWasEndedToTheSignInPage(Door door) {
        var laptop = signIn(door.another(), LAPTOP);
        var phone = signIn(door.another(), PHONE);
        var listed = sessions.of(person());

        sessions.end(of(Device.Platform.ANDROID), person());

        assertThat(listed).hasSize(2);
        assertThat(phone.get("/app/account").headers().firstValue("Location")).contains("/app/login");
        assertThat(laptop.get("/app/account").statusCode()).isEqualTo(200);
        assertThat(sessions.of(person())).hasSize(1);
    }

    @Test
    void endNobodyElsesSession(Door door) {
        var laptop = signIn(door.another(), LAPTOP);

        sessions.end(of(Device.Platform.LINUX), new PersonId(new UUID(0, 0)));

        assertThat(laptop.get("/app/account").statusCode()).isEqualTo(200);
    }

    @Test
    void forgetASessionThatSignedOut(Door door) {
        signIn(door.another(), LAPTOP);

        sessions.endAll(person());

        assertThat(sessions.of(person())).isEmpty();
    }

    @Test
    void endEverySessionOfWhoSetsANewPasswordFromOutside(Door door) {
        var laptop = signIn(door.another(), LAPTOP);
        var letter = door.mailbox().after(address, () -> door.post("/en/account/forgot", Map.of("email", address)));

        door.post(letter.link("/account/settle/"), Map.of("name", "Ana", "password", "another four words"));

        await().untilAsserted(() ->
                assertThat(laptop.get("/app/account").statusCode()).isEqualTo(302));
    }

    @Test
    void leadWhoHasACodeToANewPasswordAndTellTheMailbox(Door door) {
        var code = codes.makeAnew(person()).getFirst().text().toLowerCase(Locale.ROOT);
        var typed = code.substring(0, 5) + "-" + code.substring(5);

        var letter = door.mailbox().after(address, () -> {
            var answer = recover(door, address, typed);
            assertThat(answer.statusCode()).isEqualTo(303);
            var settle = answer.headers().firstValue("Location").orElseThrow();
            assertThat(settle).startsWith("/en/account/settle/");
            assertThat(door.get(settle).statusCode()).isEqualTo(200);
        });

        assertThat(letter.subject()).isEqualTo("A recovery code was used");
        assertThat(recover(door, address, typed).statusCode()).isEqualTo(422);
    }

    @Test
    void tellAWrongCodeAndAnUnknownAddressAlike(Door door) {
        codes.makeAnew(person());
        var wrong = recover(door, address, "AAAAA-AAAAA");
        var nobody = UUID.randomUUID() + "@example.org";
        var unknown = recover(door, nobody, "AAAAA-AAAAA");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body().replace(nobody, "")).isEqualTo(wrong.body().replace(address, ""));
        assertThat(wrong.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void letNobodyGuessAtCodes(Door door) {
        var code = codes.makeAnew(person()).getFirst().text();
        for (var guess = 0; guess < 10; guess++) {
            recover(door, address, "AAAAAAAAAA");
        }

        var right = recover(door, address, code);

        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(right.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void refuseAProofThatNobodyAskedFor(Door door) {
        var answer = door.post(
                "/app/login/passkey", HttpRequest.BodyPublishers.ofString("{}"), "Content-Type", "application/json");

        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void knowNoProviderUnlessTheSettingsNameOne(Door door) {
        var answer = door.another().get("/app/login/with/oidc");

        assertThat(answer.headers().firstValue("Location")).contains("/app/login");
    }

    private PersonId person() {
        return accounts.personWith(new EmailAddress(address)).orElseThrow();
    }

    private UUID of(Device.Platform platform) {
        return sessions.of(person()).stream()
                .filter(session -> session.device().platform() == platform)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Door signIn(Door door, String agent) {
        door.post("/app/login", Map.of("username", address, "password", PASSWORD), "User-Agent", agent);
        assertThat(door.get("/app/", "User-Agent", agent).statusCode()).isEqualTo(200);
        return door;
    }

    private static HttpResponse<String> recover(Door door, String email, String code) {
        return door.post("/en/account/recover", Map.of("email", email, "code", code));
    }
}
