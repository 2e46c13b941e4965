package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.Plans.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OnH2
@Transactional
class MovedActionsTests {

    @Autowired
    private BeanFactory beans;

    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
    }

    @Test
    void takePlaceSoManyDaysLaterOrEarlier() {
        var event = scene.open(scene.eventFor(5));

        move(event, 3);
        assertThat(scene.summary(event).card().day()).isEqualTo(scene.soon().plusDays(3));

        move(event, -3);
        assertThat(scene.summary(event).card().day()).isEqualTo(scene.soon());
    }

    @Test
    void goBackToADayThatHasPassedWhenTheyLayThereBefore() {
        var late = plan().tasks(scene.today().minusDays(2), "Paint");
        var list = scene.open(late);

        moveBack(move(list, 5));

        assertThat(scene.summary(list).plan()).isEqualTo(late);
    }

    @Test
    void goBackToTheHourThatTheClocksLeaveOutOnTheDayBetween() {
        // The next but one: the last Sunday of that March is a day to come, whenever this is read.
        var lastOfMarch = LocalDate.of(scene.today().getYear() + 2, 3, 31);
        var summerTime = lastOfMarch.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        var night = summerTime.minusDays(1).atTime(2, 30);
        var vigil = plan().in("Europe/Rome").event(night, night.plusHours(1));
        var action = scene.open(vigil);

        var moved = move(action, 1);
        assertThat(scene.summary(action).plan())
                .isEqualTo(plan().in("Europe/Rome")
                        .event(night.plusDays(1).plusHours(1), night.plusDays(1).plusHours(2)));
        moveBack(moved);

        assertThat(scene.summary(action).plan()).isEqualTo(vigil);
    }

    @Test
    void areNotMovedFromWhereSomebodyReadThemBefore() {
        var event = scene.open(scene.eventFor(5));
        var read = scene.summary(event).card();
        move(event, 5);

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> scene.actions().move(read, 2, scene.organizer()));
        scene.actions().move(scene.summary(event).card(), 2, scene.organizer());

        assertThat(scene.summary(event).card().day()).isEqualTo(scene.soon().plusDays(7));
    }

    @Test
    void stayWhereSomebodyElsePutThemMeanwhile() {
        var list = scene.open(plan().tasks(scene.soon(), "Paint"));
        var moved = move(list, 5);
        var changed = plan().tasks(scene.soon().plusDays(5), "Paint", "Dry");
        scene.change(list, changed);

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> moveBack(moved));
        assertThat(scene.summary(list).plan()).isEqualTo(changed);
    }

    @Test
    void stayWhereTheyAreOnceBegunOrByARuleOrInThePast() {
        var begun = scene.open(scene.eventFor(5));
        scene.actions().begin(scene.id(begun), scene.organizer());
        var starts = scene.soon().atTime(19, 0);
        var evenings = scene.open(plan().repeated(starts, starts.plusHours(2), "FREQ=WEEKLY;COUNT=3"));
        var event = scene.open(scene.eventFor(5));

        assertThatExceptionOfType(CannotBeMoved.class).isThrownBy(() -> move(begun, 1));
        assertThatExceptionOfType(CannotBeMoved.class).isThrownBy(() -> move(evenings, 1));
        assertThatExceptionOfType(CannotBeMoved.class).isThrownBy(() -> move(event, -30));
    }

    @Test
    void areMovedByThoseWhoPlanThem() {
        var event = scene.id(scene.open(scene.eventFor(5)));
        var coordinator = scene.somebodyAs(Role.MEMBER);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> scene.actions().move(event, 1, coordinator));
    }

    private MovedAction move(Slug action, int days) {
        return scene.actions().move(scene.id(action), days, scene.organizer());
    }

    private void moveBack(MovedAction moved) {
        scene.actions().moveBack(moved, scene.organizer());
    }
}
