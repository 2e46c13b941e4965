package org.sextant.treaty.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.FactSettled;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.member.SomePeople;
import org.sextant.treaty.SomeEditors;
import org.sextant.treaty.TreatyId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps that people record and confirm, on each database. */
abstract class LaddersCases {

    private static final CountryCode CAMEROON = new CountryCode("CM");
    private static final CountryCode MALTA = new CountryCode("MT");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ladders ladders;

    private SomeEditors editors;
    private LocalDate today;

    // The database is shared: an aim of one's own keeps other tests' steps apart.
    private final Aim aim = Aim.of(new TreatyId("t" + UUID.randomUUID()));

    @BeforeEach
    void gather() {
        editors = SomeEditors.in(beans);
        today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
    }

    @Test
    void keepAStepFromThePublicUntilASecondPersonConfirmsIt() {
        var id = record(Rung.RAISED, today, editors.organizer());
        assertThat(confirmed()).isEmpty();
        assertThat(ladders.waiting(editors.moderator()))
                .extracting(StepSummary::id)
                .contains(id);

        ladders.confirm(id, editors.moderator());

        assertThat(confirmed()).extracting(StepSummary::id).containsExactly(id);
        assertThat(ladders.waiting(editors.moderator()))
                .extracting(StepSummary::id)
                .doesNotContain(id);
    }

    @Test
    void refuseTheFirstPersonAsTheSecond() {
        var id = record(Rung.RAISED, today, editors.organizer());

        assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> ladders.confirm(id, editors.organizer()));
        assertThat(confirmed()).isEmpty();
    }

    @Test
    void refuseWhoHasNoMandateOnThePlatform() {
        var id = record(Rung.RAISED, today, editors.organizer());

        for (var nobody : List.of(editors.member(), editors.elsewhere())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> record(Rung.VOTE, today, nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ladders.confirm(id, nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ladders.strike(id, nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ladders.waiting(nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ladders.latest(nobody));
        }
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> record(Rung.VOTE, today, editors.moderator()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ladders.strike(id, editors.moderator()));
    }

    @Test
    void areRecordedByWhoOrganizesInAPlaceForThatStateAlone() {
        var near = organizerIn(CAMEROON);
        var elsewhere = ladders.record(step(MALTA), editors.organizer());

        var id = ladders.record(step(CAMEROON), near);

        assertThat(ladders.waiting(near))
                .extracting(StepSummary::id)
                .contains(id)
                .doesNotContain(elsewhere);
        assertThat(ladders.latest(near))
                .extracting(StepSummary::id)
                .contains(id)
                .doesNotContain(elsewhere);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ladders.record(step(MALTA), near));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ladders.strike(elsewhere, near));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ladders.confirm(elsewhere, near));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ladders.confirm(id, organizerIn(CAMEROON)));
        ladders.confirm(id, editors.moderator());
        ladders.strike(id, near);
        assertThat(confirmed()).isEmpty();
    }

    private PersonId organizerIn(CountryCode state) {
        var person = new SomePeople(beans).called("Amina");
        beans.getBean(Mandates.class).take(person, Role.ORGANIZER, Scope.of(state));
        return person;
    }

    private RecordStep step(CountryCode state) {
        return new RecordStep(aim, Optional.of(state), Rung.RAISED, today, "Minutes of the House");
    }

    @Test
    void recordNothingThatIsStillToCome() {
        assertThatExceptionOfType(StepInTheFuture.class)
                .isThrownBy(() -> record(Rung.RAISED, today.plusDays(2), editors.organizer()));
    }

    @Test
    void tellTheLatestFirst() {
        var vote = confirmedStep(Rung.VOTE, today.minusDays(3));
        var raised = confirmedStep(Rung.RAISED, today.minusDays(90));
        var tabled = confirmedStep(Rung.TABLED, today.minusDays(30));

        assertThat(confirmed()).extracting(StepSummary::id).containsExactly(vote, tabled, raised);
    }

    @Test
    void tellNoMoreOfWhatWasTakenBack() {
        var id = confirmedStep(Rung.VOTE, today);

        ladders.strike(id, editors.organizer());

        assertThat(confirmed()).isEmpty();
        assertThat(ladders.latest(editors.organizer()))
                .filteredOn(step -> step.id().equals(id))
                .hasSize(1);
        assertThatExceptionOfType(FactSettled.class).isThrownBy(() -> ladders.strike(id, editors.organizer()));
    }

    @Test
    void knowHowFarAStateHadComeByADay() {
        confirmedStep(Rung.RAISED, today.minusDays(90));
        confirmedStep(Rung.VOTE, today.minusDays(3));
        record(Rung.DEPOSITED, today, editors.organizer());
        var open = new PublicLadders(ladders, beans.getBean(Clock.class));

        assertThat(open.furthest(aim, today).get(CAMEROON))
                .extracting(StepSummary::rung)
                .isEqualTo(Rung.VOTE);
        assertThat(open.furthest(aim, today.minusDays(30)).get(CAMEROON))
                .extracting(StepSummary::rung)
                .isEqualTo(Rung.RAISED);
        assertThat(open.furthest(aim, today.minusDays(91))).isEmpty();
        assertThat(open.of(aim, CAMEROON)).hasSize(2);
    }

    @Test
    void takeAStepOfAllTogether() {
        var id = ladders.record(
                new RecordStep(Aim.CONFERENCE, Optional.empty(), Rung.RESOLUTION_TEXT, today, "Draft"),
                editors.organizer());

        ladders.confirm(id, editors.moderator());

        assertThat(ladders.confirmed())
                .filteredOn(step -> step.id().equals(id))
                .first()
                .extracting(step -> step.step().state())
                .isEqualTo(Optional.empty());
    }

    @Test
    void knowNoOtherStep() {
        assertThatExceptionOfType(NoSuchStep.class)
                .isThrownBy(() -> ladders.confirm(new StepId(UUID.randomUUID()), editors.moderator()));
    }

    private StepId confirmedStep(Rung rung, LocalDate day) {
        var id = record(rung, day, editors.organizer());
        ladders.confirm(id, editors.moderator());
        return id;
    }

    private StepId record(Rung rung, LocalDate day, PersonId by) {
        return ladders.record(new RecordStep(aim, Optional.of(CAMEROON), rung, day, "Minutes of the House"), by);
    }

    private List<StepSummary> confirmed() {
        return ladders.confirmed().stream()
                .filter(step -> step.step().aim().equals(aim))
                .toList();
    }
}
