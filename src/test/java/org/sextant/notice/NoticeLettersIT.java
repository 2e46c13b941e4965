package org.sextant.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The letters as somebody gets them, and their last link. */
@WholeApplication
class NoticeLettersIT {

    @Autowired
    private Notices notices;

    @Autowired
    private Choices choices;

    @Autowired
    private Digests digests;

    @Autowired
    private StopLinks stopLinks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private DemoAccounts demo;

    @Autowired
    private TransactionTemplate transaction;

    private PersonId observer;

    @BeforeEach
    void wantLettersAtOnce() {
        observer = demo.person("observer");
        choices.choose(observer, Topic.APPROVALS, Frequency.AT_ONCE);
    }

    @AfterEach
    void wantNone() {
        choices.choose(observer, Topic.APPROVALS, Frequency.NEVER);
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
        assertThat(choices.of(observer, Topic.APPROVALS)).isEqualTo(Frequency.AT_ONCE);

        var pressed = door.post(link, Map.of("List-Unsubscribe", "One-Click"));

        assertThat(pressed.statusCode()).isEqualTo(200);
        assertThat(choices.of(observer, Topic.APPROVALS)).isEqualTo(Frequency.NEVER);
        assertThat(choices.of(observer, Topic.TASKS)).isEqualTo(Frequency.WEEKLY);
    }

    @Test
    void nameThePageOfEachThingWhereSeveralComeTogether(Door door) {
        choices.choose(observer, Topic.APPROVALS, Frequency.DAILY);
        tell("A wording waits", "joint-acts?one=first");
        tell("A list waits", "treaties/lists?one=icrmw");
        database.sql("update notice set at = ? where person = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofDays(2))), observer.uuid())
                .update();

        var letter = door.mailbox().after("observer@sextant.example", digests::send);

        assertThat(letter.link("joint-acts")).isEqualTo("/app/joint-acts?one=first");
        assertThat(letter.link("treaties")).isEqualTo("/app/treaties/lists?one=icrmw");
        assertThat(letter.text()).contains("See all of it");
        var stop = stopLinks.behind(letter.link("/notices/stop/").replaceAll(".*/", ""));
        assertThat(stop.orElseThrow().topics()).containsExactly(Topic.APPROVALS);
    }

    @Test
    void knowNoLinkThatSomebodyMadeUp(Door door) {
        assertThat(door.get("/en/notices/stop/" + "A".repeat(80)).statusCode()).isEqualTo(404);
        assertThat(door.post("/en/notices/stop/" + "A".repeat(80), Map.of()).statusCode())
                .isEqualTo(404);
    }

    private Mailbox.Mail letter(Door door) {
        return door.mailbox().after("observer@sextant.example", () -> tell("A wording waits", "moderation"));
    }

    private void tell(String title, String path) {
        transaction.executeWithoutResult(_ -> notices.tell(new Tiding(
                observer,
                Topic.APPROVALS,
                UUID.randomUUID().toString(),
                Language.EN,
                title,
                "Somebody proposed it",
                path)));
    }
}
