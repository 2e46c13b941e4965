package org.sextant.member.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Invitations;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.member.directory.intake.Progress.State;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inviting many from a file, on each database. */
abstract class ImportCases {

    private static final PersonLine NONE = PersonLine.of(Optional.empty());

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportWork work;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Mandates mandates;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Messages messages;

    private Scope scope;
    private PersonId organizer;

    @BeforeEach
    void comeTogether() {
        scope = Scope.of(new OrganisationId(UUID.randomUUID()));
        organizer = new SomePeople(beans).called("Esther");
        mandates.take(organizer, Role.ORGANIZER, scope);
    }

    private static PersonLine fresh() {
        return PersonLine.of(Optional.of(new EmailAddress(UUID.randomUUID() + "@example.org")));
    }

    private UUID start(List<PersonLine> lines) {
        var where = LocalizedText.of(Language.EN, "Harbour Watch");
        return imports.start(new Batch(scope, where, Language.EN, lines), organizer);
    }

    private Progress last() {
        return imports.last(scope, organizer).orElseThrow();
    }

    @Test
    void invitesEachOnceAndMakesNobodyAnAccount() {
        var known = fresh();
        start(List.of(known));
        work.goOn();

        start(List.of(fresh(), NONE, known, fresh(), known));
        work.goOn();

        assertThat(last().state()).isEqualTo(State.DONE);
        assertThat(last().outcomes())
                .isEqualTo(Map.of(
                        LineOutcome.INVITED, 2,
                        LineOutcome.BAD_ADDRESS, 1,
                        LineOutcome.NEEDLESS, 1,
                        LineOutcome.TWICE, 1));
        assertThat(invitations.openIn(scope, 0, organizer).getContent()).hasSize(3);
        assertThat(mandates.in(scope, EnumSet.allOf(Role.class))).hasSize(1);
    }

    @Test
    void keepsNoAddressOfALineThatIsDone() {
        var id = start(List.of(fresh(), fresh()));
        assertThat(mailboxesOf(id)).isEqualTo(2);

        work.goOn();

        assertThat(mailboxesOf(id)).isZero();
    }

    private int mailboxesOf(UUID id) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from people_import_line where file = ? and mailbox is not null", Integer.class, id));
    }

    @Test
    void canBeStoppedBeforeItBegins() {
        var id = start(List.of(fresh(), fresh()));

        imports.stop(scope, id, organizer);
        work.goOn();

        assertThat(last().state()).isEqualTo(State.STOPPED);
        assertThat(invitations.openIn(scope, 0, organizer).getContent()).isEmpty();
        assertThat(mailboxesOf(id)).isZero();
    }

    @Test
    void goesThroughMoreThanAHandful() {
        start(IntStream.range(0, 120).mapToObj(_ -> fresh()).toList());

        work.goOn();

        assertThat(last().of(LineOutcome.INVITED)).isEqualTo(120);
        assertThat(last().done()).isEqualTo(last().lines());
    }

    @Test
    void leavesForTomorrowWhatIsMoreThanOnePersonMaySendInADay() {
        var id = start(IntStream.range(0, 250).mapToObj(_ -> fresh()).toList());

        work.goOn();

        assertThat(last().state()).isEqualTo(State.RESTING);
        assertThat(last().outcomes()).isEqualTo(Map.of(LineOutcome.INVITED, Invitations.MOST_A_DAY));
        assertThat(mailboxesOf(id)).isEqualTo(50);
        assertThat(new String(imports.report(scope, id, messages.in(Language.EN), organizer), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.endsWith(",Not invited yet,")))
                .hasSize(50);

        aDayGoesBy(id);
        work.goOn();

        assertThat(last().state()).isEqualTo(State.DONE);
        assertThat(last().outcomes()).isEqualTo(Map.of(LineOutcome.INVITED, 250));
        assertThat(mailboxesOf(id)).isZero();
    }

    private void aDayGoesBy(UUID id) {
        database.update("update people_import set rests_until = null where id = ?", id);
        database.query(
                        "select id, expires_at from invitation where invited_by = ?",
                        (row, _) -> new Letter(
                                row.getObject("id", UUID.class), row.getObject("expires_at", OffsetDateTime.class)),
                        organizer.uuid())
                .forEach(letter -> database.update(
                        "update invitation set expires_at = ? where id = ?",
                        letter.expires().minusDays(1),
                        letter.id()));
    }

    private record Letter(UUID id, OffsetDateTime expires) {}

    @Test
    void canBeStoppedWhileItRests() {
        var id = start(IntStream.range(0, 201).mapToObj(_ -> fresh()).toList());
        work.goOn();

        imports.stop(scope, id, organizer);

        assertThat(last().state()).isEqualTo(State.STOPPED);
        assertThat(mailboxesOf(id)).isZero();
    }

    @Test
    void endsWhenWhoeverBeganItMayNotInviteAnyMore() {
        start(List.of(fresh()));
        mandates.of(organizer).forEach(mandate -> mandates.end(mandate.id(), organizer));

        work.goOn();

        mandates.take(organizer, Role.ORGANIZER, scope);
        assertThat(last().state()).isEqualTo(State.STOPPED);
        assertThat(invitations.openIn(scope, 0, organizer).getContent()).isEmpty();
    }

    @Test
    void isReportedLineByLineAsTheFileCountsThem() {
        var id = start(List.of(fresh(), NONE));
        work.goOn();

        var report = new String(imports.report(scope, id, messages.in(Language.EN), organizer), StandardCharsets.UTF_8);

        assertThat(report.lines())
                .containsExactly("Line,What came of it,Not understood", "2,Invited,", "3,No address,");
    }

    @Test
    void isForThoseAloneWhoMayInvite() {
        var member = new SomePeople(beans).called("Samir");
        mandates.take(member, Role.MEMBER, scope);
        var id = start(List.of(fresh()));
        var batch = new Batch(scope, LocalizedText.of(Language.EN, "Harbour Watch"), Language.EN, List.of(fresh()));

        Stream.<Runnable>of(
                        () -> imports.start(batch, member),
                        () -> imports.last(scope, member),
                        () -> imports.stop(scope, id, member),
                        () -> imports.report(scope, id, messages.in(Language.EN), member))
                .forEach(act -> assertThatExceptionOfType(NotPermitted.class).isThrownBy(act::run));
        imports.stop(scope, id, organizer);
    }

    @Test
    void isIntoAnOrganisationOrACampaign() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Batch(Scope.PLATFORM, LocalizedText.of(Language.EN, "x"), Language.EN, List.of(fresh())));
    }

    @Test
    void isForgottenAfterThirtyDays() {
        var id = start(List.of(NONE));
        work.goOn();
        database.update(
                "update people_import set started_at = ? where id = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusDays(31),
                id);

        work.erase();

        assertThat(imports.last(scope, organizer)).isEmpty();
    }
}
