package org.sextant.action.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sextant.action.Board;
import org.sextant.action.Hosting;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.shell.RoutePolicies;
import org.springframework.beans.factory.annotation.Autowired;

/** Where those who host an action find it in their workroom, on each database. */
abstract class HostBoardCases extends ToBeHosted {

    @Autowired
    private Board board;

    @Autowired
    private Hosting hosting;

    @Test
    void standsOnTheBoardOfEachCampaignThatItIsShownIn() {
        var theirs = campaignOf(organisation);
        var member = others.somebodyAs(Role.MEMBER, theirs);
        hosts.invite(action, organisation, false, scene.organizer());
        agree(Set.of(theirs));

        for (var reader : List.of(theirCoordinator, member)) {
            assertThat(slugs(board.hostedIn(theirs, reader))).containsExactly(slug);
            assertThat(board.of(theirs, reader))
                    .as("whose figures it does not add to")
                    .isEmpty();
        }
        assertThat(board.hostedIn(scene.campaign(), scene.organizer())).isEmpty();
        assertThat(hosting.shownIn(action)).containsExactly(theirs);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> board.hostedIn(theirs, others.somebody()));

        hosts.decline(action, organisation, theirOrganizer);
        assertThat(board.hostedIn(theirs, member)).isEmpty();
    }

    @Test
    void standsOnNoBoardOfThoseWhoMayNotKnowOfItYet() {
        var theirs = campaignOf(organisation);
        var member = others.somebodyAs(Role.MEMBER, theirs);
        slug = scene.planned(scene.eventFor(5));
        action = scene.id(slug);
        hosts.invite(action, organisation, false, scene.organizer());
        agree(Set.of(theirs));

        assertThat(board.hostedIn(theirs, member)).isEmpty();
        assertThat(slugs(board.hostedIn(theirs, theirCoordinator))).containsExactly(slug);
    }

    @Test
    void isFoundInTheDrawerByThoseWhomItConcernsAlone() {
        var policies = beans.getBean(RoutePolicies.class);
        assertThat(policies.concerns(theirOrganizer, "hosting")).isFalse();

        hosts.invite(action, organisation, false, scene.organizer());

        assertThat(policies.concerns(theirOrganizer, "hosting")).isTrue();
        assertThat(policies.concerns(theirCoordinator, "hosting")).isFalse();
        assertThat(policies.opens(theirCoordinator, "hosting")).isTrue();
    }
}
