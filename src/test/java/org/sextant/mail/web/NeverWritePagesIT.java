package org.sextant.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.mail.Letter;
import org.sextant.mail.Occasion;
import org.sextant.mail.Outbox;
import org.sextant.mail.Suppressions;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The page behind a letter's last link. */
@BrowserTest
class NeverWritePagesIT {

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Suppressions suppressions;

    private EmailAddress address;

    @BeforeEach
    void chooseAnAddress() {
        address = new EmailAddress(UUID.randomUUID() + "@example.org");
    }

    @Test
    void changesNothingWhenItIsOpened(Door door) {
        var link = lastLinkOfALetter(door);

        var reply = door.get(link);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).doesNotContain(address.typed());
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(reply.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(suppressions.contains(address)).isFalse();
    }

    @Test
    void stopsLettersByItsButtonAndLetsThemComeAgainByTheOther(Door door) {
        var link = lastLinkOfALetter(door);

        assertThat(door.post(link, Map.of()).statusCode()).isEqualTo(303);
        assertThat(door.post(link, Map.of()).statusCode()).isEqualTo(303);
        assertThat(suppressions.contains(address)).isTrue();

        assertThat(door.post(link + "/undo", Map.of()).statusCode()).isEqualTo(303);
        assertThat(suppressions.contains(address)).isFalse();
    }

    @Test
    void isNotThereForALinkThatWeDidNotGiveOut(Door door) {
        var link = lastLinkOfALetter(door);
        var forged = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");

        assertThat(door.get(forged).statusCode()).isEqualTo(404);
        assertThat(door.post(forged, Map.of()).statusCode()).isEqualTo(404);
        assertThat(door.get("/en/never-write/x").statusCode()).isEqualTo(404);
    }

    @ForEachReader
    void hasNoBarrier(Reader reader, Browser browser, Door door) {
        var window = browser.window(reader);
        var link = lastLinkOfALetter(door).substring(3);

        window.openPublic(link);
        window.assertAccessible();
        window.page().locator("main button").click();
        window.assertAccessible();

        assertThat(suppressions.contains(address)).isTrue();
    }

    private String lastLinkOfALetter(Door door) {
        transaction.executeWithoutResult(_ -> outbox.post(
                Letter.to(address, Language.EN, Occasion.TYPED_IN_A_FORM, "Please confirm", "Was it you?")));
        return door.mailbox().newest(address.typed()).link("/never-write/");
    }
}
