package org.sextant.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.shell.Waiting;
import org.sextant.shell.WhatWaits;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class EndingMandatesIT {

    @Autowired
    private EndingMandates ending;

    @Autowired
    private Mandates mandates;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Clock clock;

    private PersonId administrator;
    private PersonId person;
    private LocalDate today;

    @BeforeEach
    void makeTheScene() {
        var people = new SomePeople(beans);
        administrator = people.called("Amara");
        mandates.take(administrator, Role.ADMINISTRATOR, Scope.PLATFORM);
        person = people.called("Samir");
        today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Test
    void waitForTheirPersonFromThirtyDaysBefore() {
        lastDay(Role.TRANSLATOR, today.plusDays(30));
        lastDay(Role.OBSERVER, today.plusDays(31));
        mandates.take(person, Role.MEMBER, Scope.PLATFORM);

        assertThat(WhatWaits.of(ending, person, today)).singleElement().satisfies(row -> {
            assertThat(row.why()).contains("translator");
            assertThat(row.title()).isEqualTo("The whole platform");
            assertThat(row.urgency()).isEqualTo(Waiting.Urgency.THIS_WEEK);
            assertThat(row.path()).isEqualTo("account?one=" + row.key());
        });
    }

    @Test
    void areOfTodayOnTheirLastDay() {
        lastDay(Role.TRANSLATOR, today);

        assertThat(WhatWaits.of(ending, person, Language.AR, today))
                .extracting(Waiting.Row::urgency)
                .containsExactly(Waiting.Urgency.TODAY);
    }

    @Test
    void waitForWhoeverMayRenewThemAndForNobodyElse() {
        lastDay(Role.TRANSLATOR, today.plusDays(3));
        var other = new SomePeople(beans).organizerOfThePlatform();

        assertThat(WhatWaits.of(ending, administrator, today))
                .filteredOn(row -> row.title().equals("Samir") && row.why().contains("translator"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path()).isEqualTo("admin/rights?one=" + row.key()));
        assertThat(WhatWaits.of(ending, other, today))
                .extracting(Waiting.Row::path)
                .noneMatch(path -> path.startsWith("admin/rights"));
    }

    private void lastDay(Role role, LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        mandates.give(new GiveMandate(person, role, Scope.PLATFORM, Optional.of(end)), administrator);
    }
}
