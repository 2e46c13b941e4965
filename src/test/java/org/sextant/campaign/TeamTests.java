package org.sextant.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.campaign.PlanFixture.complete;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.DemoAccounts;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A team … */
@CampaignModuleTest
@Transactional
class TeamTests {

    private static final Instant MONDAY = Instant.parse("2999-12-02T00:00:00Z");

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Team team;

    @Autowired
    private Mandates mandates;

    @Autowired
    private DemoAccounts accounts;

    private PersonId organizer;
    private PersonId outsider;
    private CampaignId campaign;

    @BeforeEach
    void start() {
        organizer = accounts.person("organizer");
        outsider = accounts.person("outsider");
        campaign = campaigns.start(
                new StartCampaign(new Slug("with-a-team"), complete().plan()), organizer);
    }

    @Test
    void takesInWhoeverJoinsALiveCampaign() {
        campaigns.goLive(campaign, organizer);

        team.join(campaign, outsider);
        team.join(campaign, outsider);

        assertThat(team.of(campaign, organizer)).extracting(Team.Member::name).containsExactly("Esther Mbarga");
        assertThat(team.members(campaign, "", 0, organizer))
                .extracting(Team.Member::name)
                .containsExactly("Jonas Weber");
    }

    @Test
    void takesInNobodyWhileTheCampaignIsADraft() {
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> team.join(campaign, outsider));

        assertThat(mandates.of(outsider)).isEmpty();
    }

    @Test
    void letsItsPeopleGo() {
        give(Role.COORDINATOR);
        give(Role.TRANSLATOR);

        team.leave(campaign, outsider);

        assertThat(mandates.of(outsider)).isEmpty();
    }

    @Test
    void keepsItsLastOrganizer() {
        assertThatExceptionOfType(LastOrganizer.class).isThrownBy(() -> team.leave(campaign, organizer));

        give(Role.ORGANIZER);
        team.leave(campaign, organizer);

        assertThat(mandates.in(Scope.of(campaign), EnumSet.allOf(Role.class))).hasSize(1);
    }

    @Test
    void hasOrganizersWhoEndMandatesButNotOneAnothers() {
        var coordinator = give(Role.COORDINATOR);
        team.end(campaign, coordinator, organizer);
        assertThat(mandates.of(outsider)).isEmpty();

        var second = give(Role.ORGANIZER);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> team.end(campaign, second, organizer));
    }

    @Test
    void hasMembersWhoEndNobodysMandate() {
        var member = accounts.person("member");
        mandates.take(member, Role.MEMBER, Scope.of(campaign));
        var coordinator = give(Role.COORDINATOR);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> team.end(campaign, coordinator, member));
    }

    @Test
    void tellsWhatHoldsInTheCampaignFromWhatReachesIntoIt() {
        assertThat(team.mandatesOf(organizer, campaign))
                .extracting(Team.Member::scope)
                .containsExactlyInAnyOrder(Scope.PLATFORM, Scope.of(campaign));
    }

    @Test
    void isShownWithThoseToComeToWhoeverMayGiveMandates() {
        var coordinator = accounts.person("member");
        mandates.take(coordinator, Role.COORDINATOR, Scope.of(campaign));
        giveAhead(Role.ORGANIZER);

        assertThat(team.of(campaign, organizer))
                .filteredOn(Team.Member::toCome)
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.person()).isEqualTo(outsider);
                    assertThat(member.since()).isEqualTo(MONDAY);
                });
        assertThat(team.of(campaign, coordinator)).noneMatch(Team.Member::toCome);
    }

    @Test
    void isLeftByWhatWasGivenAheadToo() {
        give(Role.TRANSLATOR);
        giveAhead(Role.ORGANIZER);

        team.leave(campaign, outsider);

        assertThat(mandates.of(outsider, outsider)).isEmpty();
    }

    @Test
    void keepsItsLastOrganizerThoughAnotherIsToCome() {
        giveAhead(Role.ORGANIZER);

        assertThatExceptionOfType(LastOrganizer.class).isThrownBy(() -> team.leave(campaign, organizer));
    }

    @Test
    void saysWhoGaveAMandate() {
        give(Role.COORDINATOR);

        assertThat(team.of(campaign, organizer))
                .extracting(Team.Member::givenBy)
                .containsExactly(Optional.empty(), Optional.of("Esther Mbarga"));
    }

    private void giveAhead(Role role) {
        mandates.give(
                new GiveMandate(outsider, role, Scope.of(campaign), Optional.of(MONDAY), Optional.empty()), organizer);
    }

    private MandateId give(Role role) {
        mandates.give(new GiveMandate(outsider, role, Scope.of(campaign), Optional.empty()), organizer);
        return mandates.of(outsider).getLast().id();
    }
}
