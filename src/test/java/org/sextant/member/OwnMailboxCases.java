package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.MailedLink.Purpose;
import org.sextant.member.OwnMailbox.Asked;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An account that moves to another mailbox, on each database. */
abstract class OwnMailboxCases {

    private static final String PASSWORD = "four words of mine";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private OwnMailbox mailboxes;

    @Autowired
    private JdbcClient database;

    private final EmailAddress before = MemberScene.freshAddress();
    private final EmailAddress after = MemberScene.freshAddress();
    private MemberScene scene;
    private PersonId ana;

    @BeforeEach
    void makeTheScene() {
        scene = new MemberScene(beans);
        ana = account("Ana", before);
    }

    @Test
    void staysWhereItIsUntilTheLinkIsFollowed() {
        assertThat(mailboxes.ask(ana, PASSWORD, after)).isInstanceOf(Asked.Mailed.class);
        assertThat(scene.person(before)).contains(ana);
        assertThat(scene.person(after)).isEmpty();

        var link = link();
        mailboxes.requireGood(link);
        mailboxes.requireGood(link);
        mailboxes.move(link);

        assertThat(scene.person(after)).contains(ana);
        assertThat(scene.person(before)).isEmpty();
        assertThat(mailboxes.of(ana)).isEqualTo(after);
        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> mailboxes.move(link));
    }

    @Test
    void takesThePassword() {
        assertThat(mailboxes.ask(ana, "five words of mine", after)).isInstanceOf(Asked.WrongPassword.class);

        assertThat(changes()).isZero();
    }

    @Test
    void isKeptAsAHashAndSealed() {
        mailboxes.ask(ana, PASSWORD, after);
        var link = link();

        var row = database.sql("select hash, mailbox from mailbox_change where person = ?")
                .param(ana.uuid())
                .query((found, _) -> List.of(found.getBytes("hash"), found.getBytes("mailbox")))
                .single();

        assertThat(row)
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain(link, after.typed()));
    }

    @Test
    void isAskedForAlikeWhereTheAddressIsAnothersAndNotMovedThere() {
        account("Rosa", after);

        assertThat(mailboxes.ask(ana, PASSWORD, after)).isInstanceOf(Asked.Mailed.class);

        assertThat(changes()).isZero();
    }

    @Test
    void isNotMovedToAnAddressThatBecameAnothersMeanwhile() {
        mailboxes.ask(ana, PASSWORD, after);
        var link = link();
        var rosa = account("Rosa", after);

        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> mailboxes.move(link));

        assertThat(scene.person(after)).contains(rosa);
        assertThat(scene.person(before)).contains(ana);
    }

    @Test
    void takesThePlaceOfWhoOnlyAskedToJoinWithThatAddress() {
        scene.asksToJoin("Somebody", after);
        mailboxes.ask(ana, PASSWORD, after);

        mailboxes.move(link());

        assertThat(scene.person(after)).contains(ana);
    }

    @Test
    void isGoodForTwoHoursAndThenErased() {
        mailboxes.ask(ana, PASSWORD, after);
        var link = link();
        var past = beans.getBean(Clock.class).instant().minus(Duration.ofSeconds(1));

        database.sql("update mailbox_change set expires_at = ? where person = ?")
                .params(OffsetDateTime.ofInstant(past, ZoneOffset.UTC), ana.uuid())
                .update();

        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> mailboxes.move(link));
        beans.getBean(Erasure.class).erase();
        assertThat(changes()).isZero();
    }

    @Test
    void leavesOneLinkThatWorks() {
        mailboxes.ask(ana, PASSWORD, MemberScene.freshAddress());
        var first = link();
        mailboxes.ask(ana, PASSWORD, after);

        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> mailboxes.requireGood(first));
    }

    @Test
    void endsTheWaysToANewPasswordThatLieInTheMailboxBefore() {
        var reset = scene.link(ana, Purpose.RESET);
        mailboxes.ask(ana, PASSWORD, after);

        mailboxes.move(link());

        assertThatExceptionOfType(NoSuchLink.class)
                .isThrownBy(() -> beans.getBean(Accounts.class).behind(reset));
    }

    @Test
    void setsNoPassword() {
        mailboxes.ask(ana, PASSWORD, after);
        var link = link();

        assertThatExceptionOfType(NoSuchLink.class)
                .isThrownBy(() -> beans.getBean(Accounts.class).behind(link));
    }

    @Test
    void isAskedForFiveTimesAnHour() {
        IntStream.range(0, 5)
                .forEach(_ -> assertThat(mailboxes.ask(ana, PASSWORD, MemberScene.freshAddress()))
                        .isInstanceOf(Asked.Mailed.class));

        assertThat(mailboxes.ask(ana, PASSWORD, after)).isInstanceOf(Asked.TooManyLetters.class);
    }

    // What is mailed is known to the mailbox alone; a link of the test's own takes its place.
    private String link() {
        return transaction()
                .execute(_ -> beans.getBean(MailboxLinks.class)
                        .issue(ana, mailboxWanted())
                        .text());
    }

    private EmailAddress mailboxWanted() {
        var kept = beans.getBean(MailboxLinks.class).kept(ana).orElseThrow();
        return new EmailAddress(String.valueOf(
                Objects.requireNonNull(kept.facts().get("address")).plain()));
    }

    private PersonId account(String name, EmailAddress address) {
        return transaction()
                .execute(_ -> beans.getBean(Accounts.class)
                        .open(new Join(name, address, Language.EN), new EncodedPassword("{noop}" + PASSWORD)));
    }

    private long changes() {
        return database.sql("select count(*) from mailbox_change where person = ?")
                .param(ana.uuid())
                .query(Long.class)
                .single();
    }

    private TransactionTemplate transaction() {
        return beans.getBean(TransactionTemplate.class);
    }
}
