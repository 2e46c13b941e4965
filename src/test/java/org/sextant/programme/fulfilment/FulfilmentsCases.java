package org.sextant.programme.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.FactSettled;
import org.sextant.member.NotPermitted;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.programme.DemandState;
import org.sextant.programme.Demands;
import org.sextant.programme.NoSuchDemand;
import org.sextant.programme.coverage.Coverage;
import org.sextant.shell.WhatWaits;
import org.sextant.treaty.SomeEditors;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.WebAddress;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** That demands are met, as people record and confirm it, on each database. */
abstract class FulfilmentsCases {

    // No other test looks at this demand there.
    private static final DemandId PROJECTS = new DemandId("diaspora-projects");
    private static final CountryCode TONGA = new CountryCode("TO");
    private static final CountryCode TUVALU = new CountryCode("TV");
    private static final WebAddress LAW = new WebAddress("https://example.org/law-3");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Fulfilments fulfilments;

    @Autowired
    private Demands demands;

    @Autowired
    private JdbcTemplate database;

    private SomeEditors editors;
    private LocalDate today;

    @BeforeEach
    void gather() {
        editors = SomeEditors.in(beans);
        today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
    }

    @AfterEach
    void forget() {
        database.update("delete from demand_fulfilment where place in ('TO', 'TV')");
        await().until(() -> state(TONGA) == DemandState.NOBODY_ACTS);
    }

    @Test
    void countOnceASecondPersonConfirmsThem() {
        var id = record(TONGA, today, editors.organizer());
        assertThat(open().in(TONGA)).isEmpty();
        assertThat(fulfilments.waiting(editors.moderator()))
                .extracting(FulfilmentSummary::id)
                .contains(id);
        assertThat(WhatWaits.keys(beans, editors.moderator())).contains(id.toString());

        fulfilments.confirm(id, editors.moderator());

        assertThat(open().in(TONGA)).containsExactly(made(TONGA, today));
        assertThat(open().of(PROJECTS)).contains(made(TONGA, today));
        assertThat(open().places())
                .hasEntrySatisfying(
                        PROJECTS, places -> assertThat(places).contains(TONGA).doesNotContain(TUVALU));
        await().untilAsserted(() -> assertThat(state(TONGA)).isEqualTo(DemandState.MET));
        assertThat(state(TUVALU)).isEqualTo(DemandState.NOBODY_ACTS);
        assertThatExceptionOfType(FactSettled.class).isThrownBy(() -> fulfilments.confirm(id, editors.moderator()));
    }

    @Test
    void refuseTheFirstPersonAsTheSecond() {
        var id = record(TONGA, today, editors.organizer());

        assertThatExceptionOfType(SecondPersonNeeded.class)
                .isThrownBy(() -> fulfilments.confirm(id, editors.organizer()));
        assertThat(open().in(TONGA)).isEmpty();
    }

    @Test
    void countNoMoreOnceTheyAreTakenBack() {
        var id = record(TONGA, today, editors.organizer());
        fulfilments.confirm(id, editors.moderator());
        await().untilAsserted(() -> assertThat(state(TONGA)).isEqualTo(DemandState.MET));

        fulfilments.strike(id, editors.organizer());

        assertThat(open().in(TONGA)).isEmpty();
        await().untilAsserted(() -> assertThat(state(TONGA)).isEqualTo(DemandState.NOBODY_ACTS));
        assertThat(fulfilments.settled(editors.moderator()))
                .extracting(FulfilmentSummary::id)
                .contains(id);
        assertThatExceptionOfType(FactSettled.class).isThrownBy(() -> fulfilments.strike(id, editors.organizer()));
    }

    @Test
    void refuseWhoHasNoMandateOnThePlatform() {
        var id = record(TONGA, today, editors.organizer());

        for (var nobody : List.of(editors.member(), editors.elsewhere())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> record(TUVALU, today, nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> fulfilments.confirm(id, nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> fulfilments.strike(id, nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> fulfilments.waiting(nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> fulfilments.settled(nobody));
            assertThat(fulfilments.records(nobody)).isFalse();
            assertThat(fulfilments.confirms(nobody)).isFalse();
        }
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> record(TUVALU, today, editors.moderator()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> fulfilments.strike(id, editors.moderator()));
    }

    @Test
    void areNotRecordedBeforeTheirDayNorOfWhatNobodyDemands() {
        assertThatExceptionOfType(FulfilmentInTheFuture.class)
                .isThrownBy(() -> record(TONGA, today.plusDays(2), editors.organizer()));
        assertThatExceptionOfType(NoSuchDemand.class)
                .isThrownBy(() -> fulfilments.record(
                        new RecordFulfilment(new DemandId("free-beer"), TONGA, today, "Law 3", LAW),
                        editors.organizer()));
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where act = 'demand-fulfilment-recorded' and person = ?",
                        Long.class,
                        editors.organizer().uuid()))
                .isZero();
    }

    private DemandState state(CountryCode place) {
        return Coverage.state(demands.byId(PROJECTS).orElseThrow(), place);
    }

    private PublicFulfilments open() {
        return new PublicFulfilments(beans.getBean(ConfirmedFulfilments.class), beans.getBean(Clock.class));
    }

    private FulfilmentId record(CountryCode place, LocalDate day, PersonId by) {
        return fulfilments.record(made(place, day), by);
    }

    private static RecordFulfilment made(CountryCode place, LocalDate day) {
        return new RecordFulfilment(PROJECTS, place, day, "Law 3, official journal", LAW);
    }
}
