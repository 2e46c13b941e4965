package org.sextant.confirmation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.action.Scene;
import org.sextant.action.signup.Signups;
import org.sextant.mail.Suppressions;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The page behind a mailed link, here of a place at an action. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfirmPagesIT {

    private static final Map<String, String> NOTHING = Map.of();

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Signups signups;

    @Autowired
    private Suppressions suppressions;

    private Scene scene;

    @BeforeAll
    void makeTheScene() {
        scene = new Scene(beans);
    }

    @Test
    void changesNothingWhenItIsOpened(Door door) {
        var ana = Invitee.of(scene, signups, door);

        var reply = door.get(ana.link());
        door.get(ana.link());

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(scene.turnout(ana.action()).booked()).isZero();
        assertThat(reply.body()).doesNotContain(ana.address().typed());
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(reply.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(reply.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void confirmsByItsButtonHoweverOftenItIsPressed(Door door) {
        var ana = Invitee.of(scene, signups, door);

        var first = door.post(ana.link(), NOTHING);
        var again = door.post(ana.link(), NOTHING);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).contains(ana.result());
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location")).contains(ana.result());
        assertThat(scene.turnout(ana.action()).booked()).isEqualTo(1);
    }

    @Test
    void leadsToTheResultOnceItIsConfirmedAndErasesNothingAnyMore(Door door) {
        var ana = Invitee.of(scene, signups, door);
        door.post(ana.link(), NOTHING);

        var page = Jsoup.parse(door.get(ana.link()).body());
        door.post(ana.link() + "/disown", NOTHING);

        assertThat(page.select(".msg")).hasSize(1);
        assertThat(page.select("form[action$=disown]")).isEmpty();
        assertThat(scene.turnout(ana.action()).booked()).isEqualTo(1);
    }

    @Test
    void erasesWhatSomebodyElseTyped(Door door) {
        var ana = Invitee.of(scene, signups, door);

        var reply = door.post(ana.link() + "/disown", NOTHING);

        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(reply.headers().firstValue("Location")).contains("/en/confirm/erased");
        assertThat(door.get(ana.link()).statusCode()).isEqualTo(404);
        assertThat(door.post(ana.link(), NOTHING).statusCode()).isEqualTo(404);
        assertThat(suppressions.contains(ana.address())).isFalse();
    }

    @Test
    void promisesNeverToWriteAgainToThoseWhoAskForIt(Door door) {
        var ana = Invitee.of(scene, signups, door);

        var reply = door.post(ana.link() + "/disown", Map.of("never", "yes"));
        var page = door.get(reply.headers().firstValue("Location").orElseThrow());

        assertThat(suppressions.contains(ana.address())).isTrue();
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("We do not write to it again")
                .doesNotContain(ana.address().typed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAA", "x", "%C3%A9"})
    void showsAWayForwardWhereALinkLeadsNowhere(String token, Door door) {
        var looked = door.get("/fr/confirm/" + token);
        var pressed = door.post("/fr/confirm/" + token, NOTHING);

        assertThat(looked.statusCode()).isEqualTo(404);
        assertThat(pressed.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(looked.body()).select("main .btn").attr("href")).isEqualTo("/fr/petitions");
    }

    @Test
    void saysThatItIsTooLateOnceWhatItIsAboutHasClosed(Door door) {
        var ana = Invitee.of(scene, signups, door);
        scene.actions().callOff(scene.id(ana.action()), scene.organizer());

        var looked = door.get(ana.link());
        var pressed = door.post(ana.link(), NOTHING);

        assertThat(looked.statusCode()).isEqualTo(410);
        assertThat(pressed.statusCode()).isEqualTo(410);
        assertThat(pressed.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(scene.turnout(ana.action()).booked()).isZero();
    }

    @ForEachReader
    void hasNoBarrier(Reader reader, Browser browser, Door door) {
        var path = Invitee.of(scene, signups, door).link().substring(3);
        var window = browser.window(reader);

        window.openPublic(path);
        window.assertAccessible();
        window.picture("confirm");
        window.page().locator("form.quiet button").click();
        window.assertAccessible();
        window.openPublic(path);
        window.assertAccessible();
    }
}
