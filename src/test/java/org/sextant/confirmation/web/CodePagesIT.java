package org.sextant.confirmation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sextant.action.Scene;
import org.sextant.action.signup.Signups;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The form for those who follow no links. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodePagesIT {

    private static final String WRONG = "AAAAAAAAAA";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Signups signups;

    private Scene scene;

    @BeforeAll
    void makeTheScene() {
        scene = new Scene(beans);
    }

    @Test
    void confirmsByAddressAndCodeAsPeopleTypeThem(Door door) {
        var ana = Invitee.of(scene, signups, door);
        var typed = " " + ana.code().substring(0, 5).toLowerCase(Locale.ROOT) + "-"
                + ana.code().substring(5);

        var reply = door.post(
                "/en/confirm", Map.of("email", ana.address().typed().toUpperCase(Locale.ROOT), "code", typed));

        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(reply.headers().firstValue("Location"))
                .hasValueSatisfying(path -> assertThat(path).startsWith("/en/cancel/"));
        assertThat(scene.turnout(ana.action()).booked()).isEqualTo(1);
    }

    @Test
    void answersTheSameToAWrongCodeAndToAnUnknownAddress(Door door) {
        var ana = Invitee.of(scene, signups, door).address().typed();
        var nobody = "n" + ana.substring(1);

        var wrongCode = door.post("/en/confirm", Map.of("email", ana, "code", WRONG));
        var unknownAddress = door.post("/en/confirm", Map.of("email", nobody, "code", WRONG));

        assertThat(wrongCode.statusCode()).isEqualTo(422).isEqualTo(unknownAddress.statusCode());
        assertThat(wrongCode.body()).isEqualTo(unknownAddress.body().replace(nobody, ana));
        assertThat(wrongCode.headers().map().keySet())
                .isEqualTo(unknownAddress.headers().map().keySet());
    }

    @Test
    void saysAtEachFieldWhatIsWrongAndKeepsWhatWasTyped(Door door) {
        var reply = door.post("/es/confirm", Map.of("email", "<b>ana", "code", "12"));
        var page = Jsoup.parse(reply.body());

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#email", "#code");
        assertThat(page.select("[aria-invalid=true]"))
                .allSatisfy(field -> assertThat(page.select("#" + field.attr("aria-describedby"))
                                .text())
                        .isNotEmpty());
        assertThat(page.expectFirst("#email").val()).isEqualTo("<b>ana");
        assertThat(page.expectFirst("#code").val()).isEqualTo("12");
    }

    @Test
    void asksForBothWhereNeitherWasSent(Door door) {
        var reply = door.post("/pt/confirm", Map.of());

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(reply.body()).select("#errors li")).hasSize(2);
    }

    @ForEachReader
    void hasNoBarrier(Reader reader, Browser browser) {
        var window = browser.window(reader);

        window.openPublic("/confirm");
        window.assertAccessible();
        window.page().locator("#email").fill("ana@example.org");
        window.page().locator("#code").fill(WRONG);
        window.page().locator("main button").click();
        window.page().locator("#errors").waitFor();
        window.assertAccessible();
        window.picture("confirm-code");
    }
}
