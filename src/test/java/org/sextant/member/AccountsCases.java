package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.member.MemberScene.PASSWORD;
import static org.sextant.member.MemberScene.freshAddress;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.MailedLink.Purpose;
import org.sextant.member.OwnPassword.Change;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** From a wish to join to an account and back into one, on each database. */
abstract class AccountsCases {

    private static final PersonName ANA = new PersonName("Ana");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OwnPassword ownPassword;

    @Autowired
    private SignIn door;

    @Autowired
    private Erasure erasure;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private MemberScene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new MemberScene(beans);
    }

    @Test
    void areEnteredOnceHoweverOftenAndHoweverSomebodyAsks() {
        var email = freshAddress();
        var first = scene.asksToJoin("Ana", email);

        var again = scene.asksToJoin("Somebody", new EmailAddress(email.typed().toUpperCase(Locale.ROOT)));

        assertThat(again).isEqualTo(first);
        assertThat(people.byId(first).orElseThrow().name()).isEqualTo("Ana");
        assertThat(links(first)).isEqualTo(2);
    }

    @Test
    void letNobodyInBeforeTheMailboxHasAnswered() {
        var email = freshAddress();
        var person = scene.asksToJoin("Ana", email);

        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> door.loadUserByUsername(email.typed()));
        accounts.settle(scene.link(person, Purpose.JOIN), ANA, PASSWORD);

        assertThat(door.loadUserByUsername(email.typed()).getUsername()).isEqualTo(person.toString());
    }

    @Test
    void stayAsTheyAreWhenALinkIsLookedAt() {
        var person = scene.asksToJoin("Ana", freshAddress());
        var link = scene.link(person, Purpose.JOIN);

        IntStream.range(0, 3)
                .forEach(time -> assertThat(accounts.behind(link).id()).isEqualTo(person));

        assertThat(accounts.settle(link, ANA, PASSWORD)).isEqualTo(person);
    }

    @Test
    void useUpEveryLinkOfAPersonWithTheFirst() {
        var person = scene.somebody("Ana");
        var used = scene.link(person, Purpose.RESET);
        var other = scene.link(person, Purpose.RESET);

        accounts.settle(used, ANA, PASSWORD);

        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> accounts.behind(used));
        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> accounts.settle(other, ANA, PASSWORD));
    }

    @Test
    void areSettledByOneOfTwoWhoUseALinkAtOnce() {
        var link = scene.link(scene.somebody("Ana"), Purpose.RESET);

        var outcomes = MemberScene.atOnce(
                () -> accounts.settle(link, ANA, PASSWORD), () -> accounts.settle(link, ANA, PASSWORD));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(NoSuchLink.class::isInstance).hasSize(1);
    }

    @Test
    void areNotMadeForWhoForgotAPasswordThatNeverWas() {
        var email = freshAddress();
        var links = links();

        accounts.forgot(email, Language.EN);

        assertThat(scene.person(email)).isEmpty();
        assertThat(links()).isEqualTo(links);
    }

    @Test
    void takeANewPasswordFromWhoKnowsTheOldOne() {
        var person = settled();
        var fresh = new Password("another four words");
        scene.link(person, Purpose.RESET);

        assertThat(ownPassword.change(person, "a guess at it", fresh)).isEqualTo(new Change.WrongOld());
        assertThat(links(person)).isEqualTo(1);
        assertThat(ownPassword.change(person, "four words of mine", fresh)).isEqualTo(new Change.Changed());

        assertThat(links(person)).isZero();
        assertThat(ownPassword.change(person, "another four words", fresh)).isEqualTo(new Change.Changed());
    }

    @Test
    void doNotLetAnOpenScreenGuessAtTheOldPassword() {
        var person = settled();
        var fresh = new Password("another four words");
        IntStream.range(0, 10).forEach(time -> ownPassword.change(person, "guess " + time, fresh));

        var outcome = ownPassword.change(person, "four words of mine", fresh);

        assertThat(outcome).isInstanceOf(Change.TooManyTries.class);
    }

    @Test
    void areErasedAfterFourteenDaysUnlessSomebodyCameBack() {
        var forgotten = scene.asksToJoin("Ana", freshAddress());
        var asking = scene.asksToJoin("Samir", freshAddress());
        var young = scene.asksToJoin("Esther", freshAddress());
        var settled = settled();
        age(forgotten, Duration.ofDays(15));
        age(asking, Duration.ofDays(15));
        age(young, Duration.ofDays(13));
        age(settled, Duration.ofDays(999));
        scene.link(asking, Purpose.JOIN);

        erasure.erase();

        assertThat(people.byId(forgotten)).isEmpty();
        assertThat(people.byId(asking)).isPresent();
        assertThat(people.byId(young)).isPresent();
        assertThat(people.byId(settled)).isPresent();
    }

    private PersonId settled() {
        var person = scene.asksToJoin("Ana", freshAddress());
        return accounts.settle(scene.link(person, Purpose.JOIN), ANA, PASSWORD);
    }

    // As if everything of the person had happened so much earlier.
    private void age(PersonId person, Duration by) {
        var then = Timestamp.from(clock.instant().minus(by));
        database.sql("update person set joined_at = ? where id = ?")
                .params(then, person.uuid())
                .update();
        database.sql("update mailed_link set expires_at = ? where person = ?")
                .params(then, person.uuid())
                .update();
    }

    private long links() {
        return database.sql("select count(*) from mailed_link")
                .query(Long.class)
                .single();
    }

    private long links(PersonId person) {
        return database.sql("select count(*) from mailed_link where person = ?")
                .param(person.uuid())
                .query(Long.class)
                .single();
    }
}
