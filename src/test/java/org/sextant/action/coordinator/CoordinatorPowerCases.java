package org.sextant.action.coordinator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Scene;
import org.sextant.member.Holders;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.member.ScopeWords;
import org.sextant.shell.Waiting;
import org.sextant.shell.WhatWaits;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said of somebody who coordinates one action alone, and to whom, on each database. */
abstract class CoordinatorPowerCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Coordinators coordinators;

    @Autowired
    private Holders holders;

    @Autowired
    private ScopeWords scopes;

    @Autowired
    private List<Waiting> waiting;

    @Autowired
    private Clock clock;

    private Scene scene;
    private PersonId organizer;
    private PersonId nour;
    private Slug slug;
    private ActionId action;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        organizer = scene.somebodyAs(Role.ORGANIZER);
        nour = scene.somebody("Nour");
        slug = scene.open(scene.eventFor(5));
        action = scene.id(slug);
    }

    @Test
    void hasAPageUnderTheActionsAddress() {
        assertThat(scopes.at("actions/" + slug)).contains(Scope.of(action));
        assertThat(scopes.pathOfRights(Scope.of(action))).isEqualTo("rights/actions/" + slug);
        assertThat(scopes.at("actions/there-is-none")).isEmpty();
    }

    @Test
    void readsWhoMayDoWhatWithTheActionAndNotWithItsCampaign() {
        assertThat(holders.allows(nour, scopes.reaching(Scope.of(action)))).isFalse();

        give(Optional.empty());

        assertThat(holders.of(nour, scopes.reaching(Scope.of(action))))
                .extracting(Holders.Holding::name)
                .contains("Nour");
        assertThat(holders.allows(nour, scopes.reaching(Scope.of(scene.campaign()))))
                .isFalse();
    }

    @Test
    void isNamedOnTheCampaignsPageToo() {
        give(Optional.empty());
        var campaign = scopes.reaching(Scope.of(scene.campaign()));

        assertThat(holders.within(organizer, campaign)).singleElement().satisfies(held -> {
            assertThat(held.name()).isEqualTo("Nour");
            assertThat(held.mandate().scope()).isEqualTo(Scope.of(action));
        });
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> holders.within(nour, campaign));
    }

    @Test
    void isToldToThoseWhoOrganizeTheCampaignBeforeItEnds() {
        give(Optional.of(Duration.ofDays(9)));

        assertThat(rows(organizer)).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Nour");
            assertThat(row.pressing().due()).isPresent();
        });
        assertThat(rows(nour)).isEmpty();
        assertThat(rows(scene.somebodyAs(Role.COORDINATOR))).isEmpty();
        assertThat(rows(new Scene(beans).somebodyAs(Role.ORGANIZER))).isEmpty();
    }

    @Test
    void isNotToldLongBeforeItEnds() {
        give(Optional.of(Duration.ofDays(90)));

        assertThat(rows(organizer)).isEmpty();
    }

    private void give(Optional<Duration> length) {
        var until = length.map(clock.instant()::plus);
        coordinators.give(action, nour, Optional.empty(), until, organizer);
    }

    private List<Waiting.Row> rows(PersonId person) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return waiting.stream()
                .flatMap(feature -> WhatWaits.of(feature, person, today).stream())
                .filter(row ->
                        row.path().endsWith("/actions/" + slug) && row.why().contains("You can renew it"))
                .toList();
    }
}
