package org.sextant.petition.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.signing.Display;
import org.sextant.petition.signing.MailProvider;
import org.sextant.petition.signing.MemberSigning;
import org.sextant.petition.signing.Receipts;
import org.sextant.petition.signing.Sign;
import org.sextant.petition.signing.SignatureGroups;
import org.sextant.petition.signing.Signatures;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is counted is checked, on each database: the tally, the hours, and whether letters reach people. */
abstract class CountCheckCases {

    @Autowired
    BeanFactory beans;

    @Autowired
    SelfCheck check;

    @Autowired
    MailReport mail;

    @Autowired
    Notebook notebook;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    private PetitionScene scene;
    private PetitionSummary petition;

    @BeforeEach
    void openAPetition() {
        scene = new PetitionScene(beans);
        petition = scene.open();
    }

    @Test
    void agreesThroughComingAndGoing() {
        var links = IntStream.range(0, 5).mapToObj(_ -> signed()).toList();
        beans.getBean(Receipts.class).withdraw(links.getFirst());

        var found = check.check(petition.id());

        assertThat(found.agrees()).isTrue();
        assertThat(found.signatures()).isEqualTo(4);
        assertThat(found.hours()).isEqualTo(4);
        assertThat(check.differences()).extracting(TallyCheck::petition).doesNotContain(petition.id());
    }

    @Test
    void reachesEveryPetitionAndEveryReturnedLetterHoweverManyPetitionsThereAre() {
        sign("back@example.org");
        var crowd = scene.crowdedBy(petition);
        try {
            check.checkAll();
            transaction.executeWithoutResult(
                    _ -> assertThat(beans.getBean(SignatureGroups.class).bounced(new EmailAddress("back@example.org")))
                            .extracting(SignatureGroups.Bounced::petition)
                            .containsExactly(petition.id()));
        } finally {
            scene.clearAway(crowd);
        }
        assertThat(jdbc.sql("select count(*) from tally_check where petition = ?")
                        .param(petition.id().uuid())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void raisesAnAlarmOverADifferenceAndCorrectsNothing() {
        signed();
        jdbc.sql("update signature_tally set counted = counted + 7 where petition_id = ?")
                .param(petition.id().uuid())
                .update();

        var found = check.check(petition.id());

        assertThat(found.agrees()).isFalse();
        assertThat(check.check(petition.id()).tally() - found.signatures()).isEqualTo(7L * slots());
        assertThat(check.differences()).extracting(TallyCheck::petition).contains(petition.id());
        jdbc.sql("delete from tally_check where petition = ?")
                .param(petition.id().uuid())
                .update();
    }

    @Test
    void raisesAnAlarmOverATextThatIsNotWhatWasApproved() {
        check.checkAll();
        assertThat(altered()).isEmpty();

        jdbc.sql("update wording set body = 'We live elsewhere.' where petition = ?")
                .param(petition.id().uuid())
                .update();
        check.checkAll();

        assertThat(altered()).containsExactly(new AlteredWording(petition.id(), Language.EN, 1));
        assertThat(scene.summary(petition.id())
                        .wordingFor(Language.EN)
                        .orElseThrow()
                        .sha256())
                .as("what receipts say stays what was signed")
                .isEqualTo(petition.wordingFor(Language.EN).orElseThrow().sha256());
        jdbc.sql("update wording set body = 'We live here.' where petition = ?")
                .param(petition.id().uuid())
                .update();
        check.checkAll();
        assertThat(altered()).isEmpty();
    }

    private List<AlteredWording> altered() {
        return check.alteredWordings().stream()
                .filter(one -> one.petition().equals(petition.id()))
                .toList();
    }

    @Test
    void seesABrokenMailPathWithinTheHour() {
        jdbc.sql("delete from mail_path").update();
        IntStream.range(0, 20).forEach(n -> sign("p" + n + "@gmail.com"));
        notebook.write();
        assertThat(mail.broken()).as("they have had no time yet").isEmpty();
        twentyMinutesPass();
        assertThat(mail.broken()).containsExactly(MailProvider.GOOGLE);

        jdbc.sql("update mail_path set confirmed = 5 where provider = 'GOOGLE'").update();
        assertThat(mail.broken()).isEmpty();
    }

    @Test
    void seesThatLettersReachNobodyWhereEachProviderHasFew() {
        jdbc.sql("delete from mail_path").update();
        IntStream.range(0, 7)
                .forEach(n ->
                        List.of("gmail.com", "orange.fr", "gmx.de").forEach(domain -> sign("p" + n + "@" + domain)));
        notebook.write();
        assertThat(mail.isDead()).as("they have had no time yet").isFalse();

        twentyMinutesPass();
        assertThat(mail.broken()).isEmpty();
        assertThat(mail.isDead()).isTrue();

        jdbc.sql("update mail_path set confirmed = 5 where provider = 'GMX'").update();
        assertThat(mail.isDead()).isFalse();
    }

    // As far as these letters go.
    private void twentyMinutesPass() {
        jdbc.sql("update mail_path set begins = begins - interval '20' minute").update();
    }

    @Test
    void countsMadeAndConfirmedByDayAndProvider() {
        notebook.write();
        jdbc.sql("delete from mail_path").update();
        sign("ana@gmail.com");
        sign("A.na@googlemail.com");
        sign("ben@small.example");
        signed();
        notebook.write();
        notebook.write();

        var today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        var days = mail.days(moderator());
        assertThat(days)
                .contains(
                        new MailReport.Day(today, MailProvider.GOOGLE, 1, 0),
                        new MailReport.Day(today, MailProvider.OTHER, 1, 0));
    }

    @Test
    void forgetsOldHoursInTheAlarm() {
        jdbc.sql("delete from mail_path").update();
        jdbc.sql("insert into mail_path (begins, provider, made, confirmed) values (?, 'YAHOO', 100, 0)")
                .param(clock.instant()
                        .truncatedTo(ChronoUnit.HOURS)
                        .minus(Duration.ofHours(2))
                        .atOffset(ZoneOffset.UTC))
                .update();

        assertThat(mail.broken()).isEmpty();
    }

    @Test
    void marksWhoseLettersComeBackOnce() {
        sign("gone@example.org");
        var groups = beans.getBean(SignatureGroups.class);

        var bounced = bounce(groups);
        var again = bounce(groups);

        assertThat(bounced).hasSize(1);
        assertThat(again).isEmpty();
        assertThat(transaction
                        .execute(_ -> groups.standing(
                                petition.id(), List.of(bounced.getFirst().signature())))
                        .bounced())
                .isEqualTo(1);
    }

    private List<SignatureGroups.Bounced> bounce(SignatureGroups groups) {
        return transaction.execute(_ -> groups.bounced(new EmailAddress("Gone+x@example.org"))).stream()
                .filter(one -> one.petition().equals(petition.id()))
                .toList();
    }

    private int slots() {
        return jdbc.sql("select count(*) from signature_tally where petition_id = ?")
                .param(petition.id().uuid())
                .query(Integer.class)
                .single();
    }

    private Token signed() {
        return beans.getBean(MemberSigning.class)
                .sign(petition, new MemberSigning.Wish("", Display.COUNT, false), scene.somebody());
    }

    private void sign(String mailbox) {
        beans.getBean(Signatures.class)
                .sign(
                        petition,
                        new Sign(
                                new EmailAddress(mailbox),
                                "",
                                Optional.empty(),
                                Display.COUNT,
                                false,
                                Set.of(),
                                "",
                                Language.EN));
    }

    private PersonId moderator() {
        var person = scene.somebody();
        beans.getBean(Mandates.class).take(person, Role.MODERATOR, Scope.PLATFORM);
        return person;
    }
}
