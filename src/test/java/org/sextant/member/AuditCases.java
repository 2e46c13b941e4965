package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.AuditReading.Chain;
import org.sextant.member.AuditReading.Wanted;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit trail, on each database. */
abstract class AuditCases {

    private static final Wanted ALL = new Wanted(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Instant.EPOCH,
            Instant.EPOCH.plus(Duration.ofDays(365_000)));

    @Autowired
    private BeanFactory beans;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditReading reading;

    @Autowired
    private Mandates mandates;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Ids ids;

    @Autowired
    private Clock clock;

    private MemberScene scene;
    private Scope campaign;
    private PersonId organizer;
    private PersonId moderator;

    @BeforeEach
    void makeTheScene() {
        scene = new MemberScene(beans);
        campaign = Scope.of(CampaignId.fresh(ids));
        organizer = scene.somebodyAs(Role.ORGANIZER, campaign);
        moderator = scene.somebodyAs(Role.MODERATOR, Scope.PLATFORM);
    }

    @Test
    void tellsWhoDidWhatUnderWhichMandateTheLatestFirst() {
        note("campaign-changed");
        note("campaign-pause");

        var lines = reading.find(ALL, 0, organizer, campaign).lines();

        assertThat(lines).extracting(AuditLine::act).containsExactly("campaign-pause", "campaign-changed");
        assertThat(lines.getFirst().name()).isEqualTo("ORGANIZER");
        assertThat(lines.getFirst().under().map(MandateSummary::scope)).contains(campaign);
    }

    @Test
    void isFoundByPersonActAndDay() {
        note("campaign-changed");
        note("campaign-pause");
        var now = clock.instant();

        assertThat(found(by(Optional.of(organizer), Optional.of("campaign-pause"))))
                .containsExactly("campaign-pause");
        assertThat(found(by(Optional.of(moderator), Optional.empty()))).isEmpty();
        assertThat(found(between(now.plusSeconds(60), ALL.until()))).isEmpty();
        assertThat(found(between(ALL.from(), now.plusSeconds(60)))).hasSize(2);
        assertThat(reading.actors(organizer, campaign))
                .extracting(PersonSummary::id)
                .containsExactly(organizer);
        assertThat(reading.acts(organizer, campaign)).containsExactly("campaign-changed", "campaign-pause");
    }

    private static Wanted by(Optional<PersonId> person, Optional<String> act) {
        return new Wanted(person, act, Optional.empty(), ALL.from(), ALL.until());
    }

    private static Wanted between(Instant from, Instant until) {
        return new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), from, until);
    }

    @Test
    void comesInPages() {
        IntStream.range(0, AuditReading.A_PAGE + 1).forEach(_ -> note("campaign-changed"));

        var first = reading.find(ALL, 0, organizer, campaign);

        assertThat(first.lines()).hasSize(AuditReading.A_PAGE);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(reading.find(ALL, 1, organizer, campaign).lines()).hasSize(1);
    }

    @Test
    void isReadByThoseWhomItConcerns() {
        for (var somebody : List.of(
                scene.somebodyAs(Role.MEMBER, campaign),
                scene.somebodyAs(Role.ORGANIZER, Scope.of(CampaignId.fresh(ids))),
                scene.somebody("Jonas"))) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> reading.find(ALL, 0, somebody, campaign));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> reading.actors(somebody, campaign));
        }
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> reading.check(organizer));
    }

    @Test
    void staysOneChainWhileManyActAtOnce() {
        Runnable[] works = IntStream.range(0, 8)
                .<Runnable>mapToObj(_ -> () -> IntStream.range(0, 5).forEach(_ -> note("campaign-changed")))
                .toArray(Runnable[]::new);

        assertThat(MemberScene.atOnce(works)).containsOnly("done");

        assertThat(places()).hasSize(40).doesNotHaveDuplicates();
        assertThat(reading.check(moderator)).isInstanceOf(Chain.Whole.class);
    }

    @Test
    void keepsTheOrderOfSeveralActsInOneTransaction() {
        transaction.executeWithoutResult(_ -> {
            trail.note(organizer, mandate(), "campaign-changed", "one", campaign);
            trail.note(organizer, mandate(), "campaign-pause", "two", campaign);
        });

        var first = places().getFirst();
        assertThat(places())
                .containsExactlyElementsOf(
                        LongStream.of(first, first + 1).boxed().toList());
        assertThat(found(ALL)).containsExactly("campaign-pause", "campaign-changed");
    }

    @Test
    void holdsNothingOfWhatWasNotDone() {
        transaction.executeWithoutResult(status -> {
            trail.note(organizer, mandate(), "campaign-changed", "one", campaign);
            status.setRollbackOnly();
        });

        assertThat(found(ALL)).isEmpty();
        assertThat(reading.check(moderator)).isInstanceOf(Chain.Whole.class);
    }

    @Test
    void saysWhereItBreaksWhenAnEntryIsChangedOrGone() {
        note("campaign-changed");
        note("campaign-pause");
        var place = places().getFirst();

        change(place, "campaign-resume");
        assertThat(reading.check(moderator)).isEqualTo(new Chain.Broken(place));
        change(place, "campaign-changed");
        assertThat(reading.check(moderator)).isInstanceOf(Chain.Whole.class);

        database.sql("update audit_entry set place = -place where place = ?")
                .param(place)
                .update();
        assertThat(reading.check(moderator)).isEqualTo(new Chain.Broken(place));
        database.sql("update audit_entry set place = -place where place = ?")
                .param(-place)
                .update();
        assertThat(reading.check(moderator)).isInstanceOf(Chain.Whole.class);
    }

    @Test
    void saysThatItsEndWasCutOff() {
        note("campaign-changed");
        var last = database.sql("select max(place) from audit_entry")
                .query(Long.class)
                .single();

        database.sql("update audit_entry set place = -place where place = ?")
                .param(last)
                .update();
        assertThat(reading.check(moderator)).isEqualTo(new Chain.Broken(last));
        database.sql("update audit_entry set place = -place where place = ?")
                .param(-last)
                .update();
    }

    @Test
    void takesNoAddressAndNoName() {
        for (var personal : List.of("ana@example.org", "Ana López", "x".repeat(201))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> transaction.executeWithoutResult(
                            _ -> trail.note(organizer, mandate(), "campaign-changed", personal, campaign)));
        }
    }

    private void change(long place, String act) {
        database.sql("update audit_entry set act = ? where place = ?")
                .param(act)
                .param(place)
                .update();
    }

    private void note(String act) {
        note(act, campaign.key());
    }

    private void note(String act, String subject) {
        transaction.executeWithoutResult(_ -> trail.note(organizer, mandate(), act, subject, campaign));
    }

    private MandateId mandate() {
        return mandates.of(organizer).getFirst().id();
    }

    private List<String> found(Wanted wanted) {
        return reading.find(wanted, 0, organizer, campaign).lines().stream()
                .map(AuditLine::act)
                .toList();
    }

    private List<Long> places() {
        return database.sql("select place from audit_entry where scope_key = ? order by place")
                .param(campaign.key())
                .query((row, number) -> row.getLong("place"))
                .list();
    }
}
