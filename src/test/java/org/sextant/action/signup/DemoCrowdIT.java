package org.sextant.action.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionState;
import org.sextant.action.Board;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Team;
import org.sextant.member.DemoAccounts;
import org.sextant.member.MadeUpPeople;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.annotation.Transactional;

/** The demo's large campaign … */
@WholeApplication
@Transactional
class DemoCrowdIT {

    private static final int PEOPLE = 120;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private MadeUpPeople people;

    @Autowired
    private MadeUpActions actions;

    @Autowired
    private Board board;

    @Autowired
    private Team team;

    @Autowired
    private LargeCampaign large;

    @Test
    void hasAsManyPeopleAsAreAskedForAndAnActionForEachTenOfThem() throws IOException {
        seed();
        seed();

        var organizer = accounts.person("organizer");
        var campaign =
                campaigns.bySlug(new Slug("equal-rights-summer")).orElseThrow().id();
        assertThat(team.members(campaign, "", 0, organizer).getTotalElements()).isEqualTo(PEOPLE);
        var planned = board.of(campaign, organizer);
        assertThat(planned).hasSize(PEOPLE / 10);
        assertThat(planned).extracting(ActionCard::state).containsAll(EnumSet.of(ActionState.OPEN, ActionState.DONE));
        assertThat(planned.stream().mapToInt(DemoCrowdIT::signups).sum()).isBetween(PEOPLE * 3, PEOPLE * 4);
    }

    @Test
    void isLookedThroughByName() throws IOException {
        seed();

        var organizer = accounts.person("organizer");
        var campaign =
                campaigns.bySlug(new Slug("equal-rights-summer")).orElseThrow().id();
        assertThat(team.members(campaign, " AMINA ab", 0, organizer))
                .extracting(Team.Member::name)
                .containsExactly("Amina Abate");
        assertThat(team.members(campaign, "%", 0, organizer)).isEmpty();
        var pages = PEOPLE / Team.ON_A_PAGE;
        assertThat(team.members(campaign, "", pages, organizer)).hasSize(PEOPLE % Team.ON_A_PAGE);
        assertThat(team.members(campaign, "", pages + 1, organizer)).isEmpty();
    }

    private void seed() throws IOException {
        new DemoCrowd(large, people, actions, PEOPLE).run(new DefaultApplicationArguments());
    }

    private static int signups(ActionCard action) {
        return action.turnout().booked() + action.turnout().waiting();
    }
}
