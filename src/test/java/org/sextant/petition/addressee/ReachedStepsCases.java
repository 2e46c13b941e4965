package org.sextant.petition.addressee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionText;
import org.sextant.petition.addressee.ReachedStep.Kind;
import org.sextant.petition.signing.Display;
import org.sextant.petition.signing.MemberSigning;
import org.sextant.petition.signing.Receipts;
import org.sextant.programme.AddresseeKind;
import org.sextant.sealing.Token;
import org.sextant.shell.Waiting;
import org.sextant.shell.WhatWaits;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a petition reaches on its way, on each database. */
abstract class ReachedStepsCases {

    private static final MemberSigning.Wish WISH = new MemberSigning.Wish("", Display.COUNT, false);
    private static final Threshold HEARING = step(1, OptionalInt.of(30), "A hearing");
    private static final Threshold MEETING = step(1, OptionalInt.empty(), "A meeting");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ReachedSteps steps;

    @Autowired
    private Growth growth;

    @Autowired
    private Addressees addressees;

    @Autowired
    private MemberSigning signing;

    @Autowired
    private List<Waiting> waiting;

    @Autowired
    private JdbcTemplate database;

    private PetitionScene scene;
    private PetitionId petition;

    @BeforeEach
    void openAPetitionThatWantsTwo() {
        scene = new PetitionScene(beans);
        petition = scene.open(new PetitionPlan(
                        Map.of(Language.EN, new PetitionText("Let us stay", "We live here.")),
                        LocalizedText.of(Language.EN, "the parliament"),
                        2,
                        Optional.empty(),
                        Set.of()))
                .id();
    }

    @Test
    void isWrittenDownOnceEnoughHaveSignedAndToldToThoseWhoPlan() {
        asks(5, HEARING);
        sign();

        assertThat(growth.petitions()).contains(petition);
        assertThat(reached()).containsExactly(Kind.STEP);
        assertThat(steps.of(petition).getFirst().effect())
                .contains(HEARING.effect().orElseThrow());
        assertThat(growth.petitions()).doesNotContain(petition);
        assertThat(toldTo(scene.esther()))
                .singleElement()
                .satisfies(row -> assertThat(row.why()).contains("The parliament", "A hearing"));
        assertThat(toldTo(scene.somebody())).isEmpty();

        sign();

        await().untilAsserted(() -> assertThat(reached()).containsExactlyInAnyOrder(Kind.STEP, Kind.GOAL));
    }

    @Test
    void isReachedOnceWhateverIsCountedAnew() {
        asks(1, MEETING);
        var link = sign();
        assertThat(reached()).as("the target is the step").containsExactly(Kind.STEP);

        beans.getBean(Receipts.class).withdraw(link);
        sign();
        sign();

        await().untilAsserted(() -> assertThat(reached()).containsExactlyInAnyOrder(Kind.STEP, Kind.GOAL));
        asks(1, HEARING);
        steps.look(petition);
        assertThat(reached()).as("nobody signed for what came later").hasSize(2);
    }

    @Test
    void isNotReachedAfterItsWindow() {
        asks(5, HEARING, step(1, OptionalInt.of(60), "A letter"));
        database.update(
                "update petition set opened_at = ? where id = ?",
                beans.getBean(Clock.class).instant().atOffset(ZoneOffset.UTC).minusDays(31),
                petition.uuid());

        sign();

        assertThat(reached()).hasSize(1);
        assertThat(steps.of(petition).getFirst().effect().orElseThrow().in(Language.EN))
                .isEqualTo("A letter");
    }

    private List<Kind> reached() {
        steps.look(petition);
        return steps.of(petition).stream().map(ReachedStep::kind).toList();
    }

    private Token sign() {
        return signing.sign(scene.summary(petition), WISH, scene.somebody());
    }

    private void asks(int target, Threshold... thresholds) {
        var parliament = new Addressee(
                LocalizedText.of(Language.EN, "The parliament"),
                AddresseeKind.PARLIAMENT,
                Optional.empty(),
                target,
                Optional.empty(),
                List.of(thresholds));
        addressees.change(petition, addressees.of(petition), List.of(parliament), scene.esther());
    }

    // Others' petitions of the shared database are left out.
    private List<Waiting.Row> toldTo(PersonId person) {
        var today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
        return waiting.stream()
                .filter(feature -> feature.getClass().getSimpleName().equals("StepsWaiting"))
                .flatMap(feature -> WhatWaits.of(feature, person, today).stream())
                .filter(row -> row.key().startsWith(petition.toString()))
                .toList();
    }

    private static Threshold step(int signatures, OptionalInt days, String effect) {
        return Threshold.own(signatures, days, LocalizedText.of(Language.EN, effect));
    }
}
