package org.sextant.action.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.sextant.action.Plans.plan;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.action.ActionRight;
import org.sextant.action.Agenda;
import org.sextant.action.Board;
import org.sextant.action.Hosting;
import org.sextant.action.signup.GuestList;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.shell.WhatWaits;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.annotation.Autowired;

/** An action that several organisations host, on each database. */
abstract class HostCases extends ToBeHosted {

    @Autowired
    private Board board;

    @Autowired
    private Agenda agenda;

    @Autowired
    private GuestList guests;

    @Autowired
    private Hosting hosting;

    @Test
    void isHostedOnceTheOrganisationAgrees() {
        hosts.invite(action, organisation, false, scene.organizer());
        assertThat(hosting.names(List.of(action))).isEmpty();
        assertThat(hosts.concerning(theirOrganizer))
                .extracting(HostSummary::state)
                .containsExactly(HostState.INVITED);
        assertThat(WhatWaits.keys(beans, theirOrganizer)).anyMatch(key -> key.startsWith(action + "."));

        agree(Set.of());

        assertThat(hosting.names(List.of(action))).containsEntry(action, List.of("Harbour Watch"));
        assertThat(hosts.of(action, scene.organizer()))
                .extracting(HostSummary::state)
                .containsExactly(HostState.AGREED);
    }

    @Test
    void isNotHostedByWhoDeclinesAndIsNotAskedAgain() {
        hosts.invite(action, organisation, false, scene.organizer());
        hosts.decline(action, organisation, theirOrganizer);
        hosts.invite(action, organisation, true, scene.organizer());

        assertThat(hosting.names(List.of(action))).isEmpty();
        assertThat(hosts.of(action, scene.organizer()))
                .extracting(HostSummary::state)
                .containsExactly(HostState.DECLINED);
        assertThat(hosts.choices(action, "harbour", scene.organizer()))
                .extracting(one -> one.id())
                .doesNotContain(organisation);

        agree(Set.of());
        assertThat(hosting.names(List.of(action))).hasSize(1);
    }

    @Test
    void isAgreedToByAnOrganizerOfThatVeryOrganisationAlone() {
        hosts.invite(action, organisation, false, scene.organizer());

        for (var somebody : List.of(scene.organizer(), theirCoordinator, scene.somebodyAs(Role.ORGANIZER))) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> hosts.agree(action, organisation, Set.of(), somebody));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> hosts.decline(action, organisation, somebody));
        }
        assertThat(hosting.names(List.of(action))).isEmpty();
    }

    @Test
    void isNotHostedByWhoWasNeverAsked() {
        assertThatExceptionOfType(NoSuchHost.class).isThrownBy(() -> agree(Set.of()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void asksByItsOrganizersAlone(Role role) {
        var somebody = scene.somebodyAs(role);

        if (role == Role.ORGANIZER) {
            assertThatNoException().isThrownBy(() -> hosts.invite(action, organisation, false, somebody));
        } else {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> hosts.invite(action, organisation, false, somebody));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> hosts.end(action, organisation, somebody));
        }
    }

    @Test
    void isReadByThoseWhoRunTheHostAndByNoOtherOfItsMembers() {
        var member = others.somebodyAs(Role.MEMBER, Scope.of(organisation));
        assertThat(reads(theirOrganizer)).isFalse();

        hosts.invite(action, organisation, false, scene.organizer());
        assertThat(reads(theirOrganizer)).isTrue();
        assertThat(reads(theirCoordinator)).isFalse();

        agree(Set.of());
        assertThat(reads(theirCoordinator)).isTrue();
        assertThat(reads(member)).isFalse();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> board.of(scene.campaign(), theirCoordinator));
        assertThat(board.allows(theirCoordinator, ActionRight.RUN, action)).isFalse();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> guests.of(action, 0, theirCoordinator));

        hosts.end(action, organisation, scene.organizer());
        assertThat(reads(theirCoordinator)).isFalse();
        assertThat(reads(theirOrganizer)).isFalse();
    }

    @Test
    void isRunWithThoseToWhomThatWasGivenButNotChangedNorCalledOff() {
        hosts.invite(action, organisation, true, scene.organizer());
        assertThat(board.allows(theirCoordinator, ActionRight.RUN, action)).isFalse();
        agree(Set.of());

        assertThat(guests.of(action, 0, theirCoordinator).listed()).isEmpty();
        scene.actions().begin(action, theirCoordinator);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> scene.actions().callOff(action, theirCoordinator));
        var read = scene.summary(slug);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> scene.actions().change(read, slug, scene.eventFor(9), theirCoordinator));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> hosts.invite(action, others.organisation(), false, theirCoordinator));
    }

    @Test
    void keepsTheGuestsAndThePlaceOfASensitiveOneWithItsCampaign() {
        slug = scene.open(plan().sensitive()
                .event(scene.soon().atTime(21, 0), scene.soon().atTime(22, 0)));
        action = scene.id(slug);
        hosts.invite(action, organisation, true, scene.organizer());
        agree(Set.of());

        assertThat(reads(theirOrganizer)).isTrue();
        assertThat(board.action(slug, theirOrganizer).plan().outline().venue().place())
                .isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> guests.of(action, 0, theirOrganizer));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> scene.actions().begin(action, theirOrganizer));
    }

    @Test
    void standsOnEachCampaignsListsOnceAndOnceInTheAgenda() {
        var theirs = campaignOf(organisation);
        hosts.invite(action, organisation, false, scene.organizer());
        agree(Set.of(theirs, scene.campaign()));

        assertThat(slugs(agenda.of(theirs, 10))).containsExactly(slug);
        assertThat(slugs(agenda.of(scene.campaign(), 10))).containsExactly(slug);
        assertThat(slugs(agenda.calendarOf(theirs))).containsExactly(slug);
        assertThat(slugs(agenda.calendar())).containsOnlyOnce(slug);
        assertThat(slugs(agenda.next(1000))).containsOnlyOnce(slug);

        hosts.decline(action, organisation, theirOrganizer);
        assertThat(agenda.of(theirs, 10)).isEmpty();
        assertThat(agenda.calendarOf(theirs)).isEmpty();
    }

    @Test
    void standsOnNoListOfACampaignThatTheOrganisationIsNotBehind() {
        var foreign = others.live();
        hosts.invite(action, organisation, false, scene.organizer());

        agree(Set.of(foreign));

        assertThat(agenda.of(foreign, 10)).isEmpty();
    }

    @Test
    void staysUnknownWhileItsOwnCampaignIsADraft() {
        var draft = scene.draft();
        var hidden = scene.planned(draft, scene.eventFor(5));
        action = scene.id(hidden);
        scene.actions().open(action, scene.organizer());
        var theirs = campaignOf(organisation);
        hosts.invite(action, organisation, false, scene.organizer());

        agree(Set.of(theirs));

        assertThat(agenda.of(theirs, 10)).isEmpty();
        assertThat(agenda.calendarOf(theirs)).isEmpty();
        assertThat(agenda.bySlug(hidden)).isEmpty();
    }

    @Test
    void isNotAskedOfThoseBehindItsCampaign() {
        var theirs = campaignOf(organisation);
        var own = scene.planned(theirs, scene.eventFor(3));

        assertThatExceptionOfType(CannotHost.class)
                .isThrownBy(() -> hosts.invite(scene.id(own), organisation, false, scene.organizer()));
    }

    private boolean reads(PersonId person) {
        return board.allows(person, ActionRight.READ, action);
    }
}
