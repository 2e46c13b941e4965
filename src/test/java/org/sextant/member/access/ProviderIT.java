package org.sextant.member.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.member.DemoAccounts;
import org.sextant.member.ui.Entrance;
import org.sextant.shell.Messages;
import org.sextant.testing.Door;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Sign-in by another house, against a provider that is run here. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = ProviderIT.Settings.class)
@DirtiesContext
class ProviderIT {

    private static final SmallProvider PROVIDER = SmallProvider.start();
    private static final String ADDRESS = "http://localhost:" + freePort();

    @Autowired
    private DemoAccounts demo;

    @Autowired
    private Identities identities;

    @Autowired
    private Sessions sessions;

    @Autowired
    private List<Entrance> entrances;

    @Autowired
    private Messages messages;

    private final Door door = new Door(ADDRESS);

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void letsInWhoseVerifiedAddressHasAnAccountAndLaterKnowsThemBySubjectAlone() {
        PROVIDER.says("organizer-over-there", "Organizer@sextant.example", true);

        assertThat(comeIn(door)).isEqualTo(ADDRESS + "/app/");

        assertThat(door.get("/app/account").statusCode()).isEqualTo(200);
        assertThat(sessions.of(demo.person("organizer"))).hasSize(1);
        assertThat(identities.linkedAt(demo.person("organizer"))).isPresent();
        PROVIDER.says("organizer-over-there", "moved@elsewhere.example", false);
        assertThat(comeIn(door.another())).isEqualTo(ADDRESS + "/app/");
    }

    @ParameterizedTest
    @CsvSource({
        "unverified, member@sextant.example, false",
        "stranger, nobody@elsewhere.example, true",
        "nameless, not an address, true"
    })
    void letsNobodyElseIn(String subject, String email, boolean verified) {
        PROVIDER.says(subject, email, verified);

        assertThat(comeIn(door)).isEqualTo(ADDRESS + "/app/login?stranger");
        assertThat(door.get("/app/account").statusCode()).isEqualTo(302);
    }

    @Test
    void believesNobodyWhoSignsInTheProvidersName() {
        PROVIDER.says("forged", "coordinator@sextant.example", true);
        PROVIDER.signsWithAKeyOfSomebodyElse();

        assertThat(comeIn(door)).isEqualTo(ADDRESS + "/app/login?stranger");
    }

    @Test
    void takesNoAnswerToAQuestionOfAnotherSession() {
        PROVIDER.says("observer-over-there", "observer@sextant.example", true);
        var answer = back(door);

        var other = door.another().get(answer);

        assertThat(other.headers().firstValue("Location")).contains("/app/login?stranger");
    }

    @Test
    void leadsBackToWhereOneWanted() {
        PROVIDER.says("translator-over-there", "translator@sextant.example", true);
        door.get("/app/account");

        assertThat(comeIn(door)).startsWith(ADDRESS + "/app/account");
    }

    @Test
    void isOfferedOnTheSignInPageByItsName() {
        var words = messages.in(Language.EN);

        assertThat(entrances.stream().flatMap(entrance -> entrance.of(words).stream()))
                .anySatisfy(offered ->
                        assertThat(offered.getElement().getTextRecursively()).isEqualTo("Sign in by Harbour House"));
    }

    // Where one ends up.
    private String comeIn(Door door) {
        var location = door.get(back(door)).headers().firstValue("Location").orElseThrow();
        return location.startsWith("/") ? ADDRESS + location : location;
    }

    // There, and the address to which one is sent back.
    private String back(Door door) {
        var there = door.get("/app/login/with/oidc")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(there).startsWith(PROVIDER.issuer() + "/authorize").doesNotContain("sextant.example");
        var back = new Door(PROVIDER.issuer())
                .get(there.substring(PROVIDER.issuer().length()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(back).startsWith(ADDRESS + "/app/login/back/oidc");
        return back.substring(ADDRESS.length());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    static class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "server.port=" + URI.create(ADDRESS).getPort(),
                            "sextant.public-url=" + ADDRESS,
                            "spring.mail.host=",
                            "sextant.demo.seed-signatures=0",
                            "sextant.oidc.issuer=" + PROVIDER.issuer(),
                            "sextant.oidc.client-id=" + SmallProvider.CLIENT,
                            "sextant.oidc.client-secret=" + SmallProvider.SECRET,
                            "sextant.oidc.name=Harbour House")
                    .applyTo(context);
        }
    }
}
