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
class ShortOfPeopleTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ShortOfPeople waiting;

    private Scene scene;
    private PersonId coordinator;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        coordinator = scene.somebodyAs(Role.COORDINATOR);
    }

    @Test
    void asksThoseWhoRunItToFindWhoIsMissing() {
        var day = scene.today().plusDays(5);
        var stall =
                scene.open(plan().titled("Stall at the market").wanting(6).event(day.atTime(9, 0), day.atTime(12, 0)));

        assertThat(rows(coordinator)).singleElement().satisfies(row -> {
            assertThat(row.urgency()).isEqualTo(Urgency.THIS_WEEK);
            assertThat(row.pressing().due()).contains(day);
            assertThat(row.title()).isEqualTo("Stall at the market");
            assertThat(row.why()).startsWith("6 more people are wanted of 6");
            assertThat(row.path()).endsWith("/actions/" + stall);
        });
    }

    @Test
    void hurriesOnTheDayBefore() {
        var day = scene.today().plusDays(1);
        scene.open(plan().wanting(2).event(day.atTime(9, 0), day.atTime(12, 0)));

        assertThat(rows(coordinator)).extracting(Row::urgency).containsExactly(Urgency.TODAY);
    }

    @Test
    void saysNothingOfWhatIsFarOffOrNotOpenOrWantsNobody() {
        var far = scene.today().plusDays(40);
        var soon = scene.today().plusDays(5);
        scene.open(plan().wanting(6).event(far.atTime(9, 0), far.atTime(12, 0)));
        scene.planned(plan().wanting(6).event(soon.atTime(9, 0), soon.atTime(12, 0)));
        scene.open(plan().event(soon.atTime(9, 0), soon.atTime(12, 0)));

        assertThat(rows(coordinator)).isEmpty();
    }

    @Test
    void isNoConcernOfAMember() {
        var day = scene.today().plusDays(5);
        scene.open(plan().wanting(6).event(day.atTime(9, 0), day.atTime(12, 0)));

        assertThat(rows(scene.somebodyAs(Role.MEMBER))).isEmpty();
    }

    private List<Row> rows(PersonId person) {
        return WhatWaits.of(waiting, person, scene.today());
    }
}
