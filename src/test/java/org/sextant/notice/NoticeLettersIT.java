package org.sextant.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.DemoAccounts;
import org.sextant.testing.Door;
import org.sextant.testing.Mailbox;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The letters as somebody gets them, and their last link. */
@WholeApplication
class NoticeLettersIT {

    @Autowired
    private Notices notices;

    @Autowired
    private Choices choices;

    @Autowired
    private DemoAccounts demo;

    @Autowired
    private TransactionTemplate transaction;

    private PersonId observer;

    @BeforeEach
    void wantLettersAtOnce() {
        observer = demo.person("observer");
        choices.choose(observer, Topic.WAITS, Frequency.AT_ONCE);
    }

    @AfterEach
    void wantNone() {
        choices.choose(observer, Topic.WAITS, Frequency.NEVER);
    }

    @Test
    void leadToThePageWhereItIsDoneAndStopByAPost(Door door) {
        var letter = letter(door);

        assertThat(letter.subject()).isEqualTo("Something for you on Sextant");
        assertThat(letter.text()).contains("A wording waits", "/app/moderation", "Stop letters of this kind");
        var link = letter.link("/notices/stop/");
        var looked = door.get(link);
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(choices.of(observer, Topic.WAITS)).isEqualTo(Frequency.AT_ONCE);

        var pressed = door.post(link, Map.of("List-Unsubscribe", "One-Click"));

        assertThat(pressed.statusCode()).isEqualTo(200);
        assertThat(choices.of(observer, Topic.WAITS)).isEqualTo(Frequency.NEVER);
        assertThat(choices.of(observer, Topic.DUE)).isEqualTo(Frequency.WEEKLY);
    }

    @Test
    void knowNoLinkThatSomebodyMadeUp(Door door) {
        assertThat(door.get("/en/notices/stop/" + "A".repeat(80)).statusCode()).isEqualTo(404);
        assertThat(door.post("/en/notices/stop/" + "A".repeat(80), Map.of()).statusCode())
                .isEqualTo(404);
    }

    private Mailbox.Mail letter(Door door) {
        return door.mailbox()
                .after(
                        "observer@sextant.example",
                        () -> transaction.executeWithoutResult(_ -> notices.tell(new Tiding(
                                observer,
                                Topic.WAITS,
                                UUID.randomUUID().toString(),
                                Language.EN,
                                "A wording waits",
                                "Somebody proposed it",
                                "moderation"))));
    }
}
