package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.Plans.english;
import static org.sextant.action.Plans.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** An action and the days that have passed. */
@OnH2
@Transactional
class PastActionsTests {

    @Autowired
    private BeanFactory beans;

    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
    }

    @Test
    void isNotChangedToADayThatHasPassed() {
        var slug = scene.open(paint(scene.soon()));

        refused(slug, paint(scene.today().minusDays(1)));
        scene.change(slug, paint(scene.today()));

        assertThat(day(slug)).isEqualTo(scene.today());
    }

    @Test
    void isChangedOtherwiseWhereItIsLate() {
        var slug = scene.open(paint(scene.today().minusDays(3)));

        scene.change(slug, plan().titled("Paint it all").tasks(scene.today().minusDays(3), "Paint"));
        refused(slug, paint(scene.today().minusDays(4)));

        assertThat(scene.summary(slug).plan().outline().title()).isEqualTo(english("Paint it all"));
    }

    @Test
    void isSaidToHaveTakenPlaceOnAnotherDayOnceItHas() {
        var slug = scene.open(paint(scene.soon()));
        scene.actions()
                .finish(scene.id(slug), new Result(Figures.of(Figure.HELPED, 3), english("Done.")), scene.organizer());

        scene.change(slug, paint(scene.today().minusDays(1)));

        assertThat(day(slug)).isEqualTo(scene.today().minusDays(1));
    }

    @Test
    void goesBackToADayThatHasPassedWhenItLayThereBefore() {
        var late = paint(scene.today().minusDays(3));
        var slug = scene.open(late);
        var before = scene.summary(slug);
        scene.change(slug, paint(scene.soon()));

        scene.actions().putBack(scene.summary(slug), before, scene.organizer());

        assertThat(scene.summary(slug).plan()).isEqualTo(late);
    }

    @Test
    void goesBackToTheAddressThatItHad() {
        var slug = scene.planned(paint(scene.soon()));
        var before = scene.summary(slug);
        var another = new Slug("x" + UUID.randomUUID());
        scene.actions().change(before, another, before.plan(), scene.organizer());

        scene.actions().putBack(scene.summary(another), before, scene.organizer());

        assertThat(scene.summary(slug).plan()).isEqualTo(before.plan());
    }

    @Test
    void doesNotGoBackOverWhatSomebodyElseChanged() {
        var slug = scene.open(paint(scene.soon()));
        var before = scene.summary(slug);
        scene.change(slug, paint(scene.soon().plusDays(1)));
        var changed = scene.summary(slug);
        scene.change(slug, paint(scene.soon().plusDays(2)));

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> scene.actions().putBack(changed, before, scene.organizer()));
    }

    private void refused(Slug slug, ActionPlan changed) {
        assertThatExceptionOfType(InThePast.class).isThrownBy(() -> scene.change(slug, changed));
    }

    private LocalDate day(Slug slug) {
        return scene.summary(slug).card().day();
    }

    private static ActionPlan paint(LocalDate day) {
        return plan().tasks(day, "Paint");
    }
}
