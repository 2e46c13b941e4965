package org.sextant.treaty.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.FactSettled;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.member.SomePeople;
import org.sextant.shell.WhatWaits;
import org.sextant.treaty.SomeEditors;
import org.sextant.treaty.TreatyId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.WebAddress;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Recommendations that people record and confirm, on each database. */
abstract class RecommendationsCases {

    private static final CountryCode CAMEROON = new CountryCode("CM");
    private static final CountryCode MALTA = new CountryCode("MT");
    private static final WebAddress DOCUMENT = new WebAddress("https://example.org/A-HRC-52-9");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Recommendations recommendations;

    private SomeEditors editors;
    private LocalDate today;

    // The database is shared: a treaty of one's own keeps other tests' recommendations apart.
    private final TreatyId treaty = new TreatyId("t" + UUID.randomUUID());

    @BeforeEach
    void gather() {
        editors = SomeEditors.in(beans);
        today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
    }

    @Test
    void areKeptFromThePublicUntilASecondPersonConfirmsThem() {
        var id = record(CAMEROON, today, editors.organizer());
        assertThat(confirmed()).isEmpty();
        assertThat(recommendations.waiting(editors.moderator()))
                .extracting(RecommendationSummary::id)
                .contains(id);
        assertThat(WhatWaits.keys(beans, editors.moderator())).contains(id.toString());

        recommendations.confirm(id, editors.moderator());

        assertThat(confirmed()).singleElement().satisfies(one -> {
            assertThat(one.made()).isEqualTo(made(CAMEROON, today));
            assertThat(one.attestation().second()).contains(editors.moderator());
        });
        assertThatExceptionOfType(FactSettled.class).isThrownBy(() -> recommendations.confirm(id, editors.moderator()));
    }

    @Test
    void refuseTheFirstPersonAsTheSecond() {
        var id = record(CAMEROON, today, editors.organizer());

        assertThatExceptionOfType(SecondPersonNeeded.class)
                .isThrownBy(() -> recommendations.confirm(id, editors.organizer()));
        assertThat(confirmed()).isEmpty();
    }

    @Test
    void refuseWhoHasNoMandateOnThePlatform() {
        var id = record(CAMEROON, today, editors.organizer());

        for (var nobody : List.of(editors.member(), editors.elsewhere())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> record(MALTA, today, nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> recommendations.confirm(id, nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> recommendations.strike(id, nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> recommendations.waiting(nobody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> recommendations.settled(nobody));
        }
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> record(MALTA, today, editors.moderator()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> recommendations.strike(id, editors.moderator()));
    }

    @Test
    void areRecordedByWhoOrganizesInAPlaceForThatStateAlone() {
        var near = new SomePeople(beans).called("Amina");
        beans.getBean(Mandates.class).take(near, Role.ORGANIZER, Scope.of(CAMEROON));
        var elsewhere = record(MALTA, today, editors.organizer());

        var id = record(CAMEROON, today, near);

        assertThat(recommendations.waiting(near))
                .extracting(RecommendationSummary::id)
                .contains(id)
                .doesNotContain(elsewhere);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> record(MALTA, today, near));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> recommendations.strike(elsewhere, near));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> recommendations.confirm(elsewhere, near));
        recommendations.strike(id, near);
        recommendations.strike(elsewhere, editors.organizer());
        assertThat(recommendations.settled(near))
                .extracting(RecommendationSummary::id)
                .contains(id)
                .doesNotContain(elsewhere);
    }

    @Test
    void areNotRecordedBeforeTheirDay() {
        assertThatExceptionOfType(RecommendationInTheFuture.class)
                .isThrownBy(() -> record(CAMEROON, today.plusDays(2), editors.organizer()));
    }

    @Test
    void areToldNoMoreOnceTheyAreTakenBack() {
        var id = confirmed(CAMEROON, today);

        recommendations.strike(id, editors.organizer());

        assertThat(confirmed()).isEmpty();
        assertThat(recommendations.settled(editors.organizer()))
                .extracting(RecommendationSummary::id)
                .contains(id);
        assertThatExceptionOfType(FactSettled.class).isThrownBy(() -> recommendations.strike(id, editors.organizer()));
    }

    @Test
    void areKnownByStateAsOfADay() {
        confirmed(CAMEROON, today.minusDays(90));
        var latest = confirmed(CAMEROON, today.minusDays(3));
        confirmed(MALTA, today.minusDays(3));
        var open = new PublicRecommendations(recommendations, beans.getBean(Clock.class));

        assertThat(open.of(treaty, today)).containsOnlyKeys(CAMEROON, MALTA);
        assertThat(open.of(treaty, today.minusDays(30))).containsOnlyKeys(CAMEROON);
        assertThat(open.of(treaty, CAMEROON))
                .hasSize(2)
                .first()
                .extracting(RecommendationSummary::id)
                .isEqualTo(latest);
    }

    private List<RecommendationSummary> confirmed() {
        return recommendations.confirmed().stream()
                .filter(one -> one.made().treaty().equals(treaty))
                .toList();
    }

    private RecommendationId confirmed(CountryCode state, LocalDate day) {
        var id = record(state, day, editors.organizer());
        recommendations.confirm(id, editors.moderator());
        return id;
    }

    private RecommendationId record(CountryCode state, LocalDate day, PersonId by) {
        return recommendations.record(made(state, day), by);
    }

    private RecordRecommendation made(CountryCode state, LocalDate day) {
        return new RecordRecommendation(
                treaty, state, ReviewBody.UNIVERSAL_PERIODIC_REVIEW, day, "A/HRC/52/9, 138.4", DOCUMENT);
    }
}
