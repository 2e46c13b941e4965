package org.sextant.action.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Scene;
import org.sextant.member.Role;
import org.sextant.shell.Waiting.Row;
import org.sextant.shell.Waiting.Urgency;
import org.sextant.shell.WhatWaits;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OnH2
@Transactional
class ActionsWaitingTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ActionsWaiting waiting;

    private Scene scene;
    private PersonId coordinator;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        coordinator = scene.somebodyAs(Role.COORDINATOR);
    }

    @Test
    void asksForTheResultOfWhatIsLate() {
        var late = scene.open(plan().titled("Buy the cloth").tasks(scene.today().minusDays(3), "Go there"));

        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.urgency()).isEqualTo(Urgency.TODAY);
            assertThat(row.title()).isEqualTo("Buy the cloth");
            assertThat(row.why()).contains("3 days ago");
            assertThat(row.path()).endsWith("/actions/" + late);
        });
    }

    @Test
    void remindsOfOnesTaskListsAWeekAhead() {
        scene.open(plan().ledBy(coordinator).tasks(scene.today().plusDays(3), "Paint it"));
        scene.open(plan().ledBy(coordinator).tasks(scene.today().plusDays(20), "Hang it up"));

        assertThat(rows()).extracting(Row::urgency).containsExactly(Urgency.THIS_WEEK);
    }

    @Test
    void remindsOfAnEventOnItsDayOnly() {
        var today = scene.today();
        scene.open(plan().ledBy(coordinator)
                .event(today.atTime(0, 0), today.plusDays(1).atTime(0, 0)));
        scene.open(plan().ledBy(coordinator)
                .event(today.plusDays(3).atTime(9, 0), today.plusDays(3).atTime(10, 0)));

        assertThat(rows()).extracting(Row::urgency).containsExactly(Urgency.TODAY);
    }

    private List<Row> rows() {
        return WhatWaits.of(waiting, coordinator, scene.today());
    }
}
