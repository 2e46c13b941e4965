package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.Plans.plan;

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

    private void move(Slug action, int days) {
        scene.actions().move(scene.id(action), days, scene.organizer());
    }
}
