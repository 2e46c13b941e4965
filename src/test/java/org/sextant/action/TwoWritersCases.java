package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.Plans.english;

import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.planning.Along;
import org.sextant.campaign.planning.Milestones;
import org.sextant.campaign.planning.PlanMilestone;
import org.sextant.campaign.planning.Rescheduling;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who write on the same action, on each database. */
abstract class TwoWritersCases {

    @Autowired
    private BeanFactory beans;

    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
    }

    @Test
    void doNotOverwriteWhatTheOtherChanged() {
        var slug = scene.open(scene.eventFor(20));
        var read = scene.summary(slug);
        scene.change(slug, scene.eventFor(30));

        overtaken(() -> scene.actions().change(read, slug, scene.eventFor(40), scene.organizer()));

        assertThat(scene.summary(slug).plan()).isEqualTo(scene.eventFor(30));
    }

    @Test
    void hearOfItWhenTheOtherGaveItAnotherAddress() {
        var slug = scene.planned(scene.eventFor(20));
        var read = scene.summary(slug);
        var another = new Slug("x" + UUID.randomUUID());
        scene.actions().change(read, another, read.plan(), scene.organizer());

        overtaken(() -> scene.actions().change(read, slug, scene.eventFor(40), scene.organizer()));

        assertThat(scene.summary(another).plan()).isEqualTo(read.plan());
    }

    @Test
    void hearOfItWhenAMilestoneTookItAlong() {
        var milestones = beans.getBean(Milestones.class);
        var handover = milestones.add(
                scene.campaign(),
                new PlanMilestone(english("Handover"), scene.soon(), Optional.empty()),
                scene.organizer());
        var slug = scene.planned(Plans.plan().hangingOn(handover).tasks(scene.soon(), "Paint"));
        var read = scene.summary(slug);
        beans.getBean(Rescheduling.class)
                .move(handover, scene.soon().plusDays(2), Along.WITH_WHAT_HANGS, scene.organizer());

        overtaken(() -> scene.actions().change(read, slug, read.plan(), scene.organizer()));
    }

    @Test
    void doNotStandInTheWayOfThoseWhoSignUpMeanwhileOrMoveItOn() {
        var slug = scene.planned(scene.eventFor(20));
        var read = scene.summary(slug);
        scene.actions().open(scene.id(slug), scene.organizer());

        scene.actions().change(read, slug, scene.eventFor(40), scene.organizer());

        assertThat(scene.summary(slug).plan()).isEqualTo(scene.eventFor(40));
    }

    @Test
    void doNotOverwriteTheResultThatTheOtherCorrected() {
        var slug = scene.open(scene.eventFor(20));
        var first = result(12);
        scene.actions().finish(scene.id(slug), first, scene.organizer());
        scene.actions().correct(scene.id(slug), first, result(13), scene.organizer());

        overtaken(() -> scene.actions().correct(scene.id(slug), first, result(14), scene.organizer()));

        assertThat(scene.summary(slug).card().result()).contains(result(13));
    }

    private static Result result(int came) {
        return new Result(Figures.of(Figure.ATTENDED, came), english("They came."));
    }

    private static void overtaken(ThrowingCallable act) {
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(act);
    }
}
