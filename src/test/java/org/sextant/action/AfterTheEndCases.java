package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.Plans.english;

import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.Endings;
import org.sextant.campaign.WrongStage;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The actions of a campaign that has ended, on each database. */
abstract class AfterTheEndCases {

    @Autowired
    private BeanFactory beans;

    private Scene scene;
    private Slug planned;
    private Slug open;

    @BeforeEach
    void endTheCampaign() {
        scene = new Scene(beans);
        planned = scene.planned(scene.eventFor(20));
        open = scene.open(scene.eventFor(20));
        Endings.end(beans, scene.campaign(), scene.organizer());
    }

    @Test
    void areNotJoinedByOthers() {
        var slug = new Slug("x" + UUID.randomUUID());

        refused(() -> scene.actions().plan(scene.campaign(), slug, scene.eventFor(5), scene.organizer()));
        assertThat(beans.getBean(ActionRepository.class).existsBySlug(slug)).isFalse();
    }

    @Test
    void areNotChangedNorShownToThePublicAnyMore() {
        refused(() -> scene.change(open, scene.eventFor(30)));
        refused(() -> scene.actions().open(scene.id(planned), scene.organizer()));
    }

    @Test
    void areStillBroughtToTheirEnd() {
        var result = new Result(Figures.of(Figure.ATTENDED, 12), english("They came."));
        var id = scene.id(open);
        scene.actions().putInCharge(id, Optional.of(scene.organizer()), scene.organizer());
        scene.actions().begin(id, scene.organizer());
        scene.actions().finish(id, result, scene.organizer());
        scene.actions()
                .correct(
                        id,
                        result,
                        new Result(Figures.of(Figure.ATTENDED, 13), english("One more.")),
                        scene.organizer());
        scene.actions().callOff(scene.id(planned), scene.organizer());

        assertThat(beans.getBean(Board.class).of(scene.campaign(), scene.organizer()))
                .extracting(ActionCard::state)
                .containsExactlyInAnyOrder(ActionState.DONE, ActionState.CANCELLED);
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(WrongStage.class).isThrownBy(act);
    }
}
