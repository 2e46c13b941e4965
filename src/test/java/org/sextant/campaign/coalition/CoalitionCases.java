package org.sextant.campaign.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.Team;
import org.sextant.campaign.WrongStage;
import org.sextant.member.NotPermitted;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Role;
import org.sextant.notice.NoticeSummary;
import org.sextant.notice.Notices;
import org.sextant.shell.RoutePolicies;
import org.sextant.shell.Waiting;
import org.sextant.shell.WhatWaits;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.annotation.Autowired;

/** The organisations behind a campaign, on each database. */
abstract class CoalitionCases extends Partnered {

    @Autowired
    private Team team;

    @Autowired
    private Notices notices;

    @Autowired
    private List<Waiting> waiting;

    @Test
    void beginsWithThoseWhoFoundedTheCampaign() {
        assertThat(states()).containsExactly(Map.entry(founders, PartnerState.AGREED));
        assertThat(steps()).containsExactly(PartnerStep.FOUNDED);
    }

    @Test
    void nameNobodyWhoHasNotAgreedAndLetThemSeeNothing() {
        coalition.invite(campaign, harbour, organizer);

        assertThat(scene.summary(campaign).organisations()).containsExactly(founders);
        assertThat(team.allows(ofHarbour, CampaignRight.READ, campaign)).isFalse();
        assertThat(states()).containsEntry(harbour, PartnerState.INVITED);
    }

    @Test
    void growByThePartnersOwnYes() {
        join();

        assertThat(scene.summary(campaign).organisations()).containsExactly(founders, harbour);
        assertThat(team.allows(ofHarbour, CampaignRight.PLAN, campaign)).isTrue();
        assertThat(states()).containsEntry(harbour, PartnerState.AGREED);
        assertThat(steps()).containsExactly(PartnerStep.AGREED, PartnerStep.INVITED, PartnerStep.FOUNDED);
    }

    @Test
    void areChosenByWhatTheirNamesHaveInThem() {
        coalition.invite(campaign, harbour, organizer);

        assertThat(coalition.choices(campaign, "HARBOUR w", organizer))
                .extracting(OrganisationSummary::name)
                .allMatch("Harbour Watch"::equals);
        assertThat(coalition.choices(campaign, "", organizer))
                .extracting(OrganisationSummary::id)
                .doesNotContain(harbour);
        assertThat(coalition.choices(campaign, "nobody is called so", organizer))
                .isEmpty();
    }

    @Test
    void doNotGrowByWhoDeclinesButMayAskAgain() {
        coalition.invite(campaign, harbour, organizer);
        coalition.decline(campaign, harbour, ofHarbour);

        assertThat(scene.summary(campaign).organisations()).containsExactly(founders);
        assertThatExceptionOfType(NotAsked.class).isThrownBy(() -> coalition.agree(campaign, harbour, ofHarbour));
        coalition.invite(campaign, harbour, ofFounders);
        coalition.agree(campaign, harbour, ofHarbour);
        assertThat(scene.summary(campaign).organisations()).contains(harbour);
    }

    @Test
    void askNobodyTwiceAndTakeBackOnlyWhatIsUnanswered() {
        coalition.invite(campaign, harbour, organizer);
        assertThatExceptionOfType(AlreadyPartner.class)
                .isThrownBy(() -> coalition.invite(campaign, harbour, organizer));
        coalition.takeBack(campaign, harbour, organizer);
        assertThatExceptionOfType(NotAsked.class).isThrownBy(() -> coalition.agree(campaign, harbour, ofHarbour));

        join();
        assertThatExceptionOfType(NotAsked.class).isThrownBy(() -> coalition.takeBack(campaign, harbour, organizer));
        assertThatExceptionOfType(NotAsked.class).isThrownBy(() -> coalition.takeBack(campaign, founders, organizer));
    }

    @Test
    void losesNoPartnerByAChangeOfThePlan() {
        join();
        var read = scene.summary(campaign);

        scene.campaigns().change(read, read.slug(), scene.plan().titled("Ours").plan(), ofHarbour);

        assertThat(scene.summary(campaign).organisations()).containsExactly(founders, harbour);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void areAnsweredByThoseWhoSpeakForThatVeryOrganisation(Role role) {
        coalition.invite(campaign, harbour, organizer);
        var somebody = scene.somebodyAs(role, Scope.of(harbour));

        if (CoalitionRight.SPEAK.roles().contains(role)) {
            assertThatNoException().isThrownBy(() -> coalition.agree(campaign, harbour, somebody));
        } else {
            refuse(() -> coalition.agree(campaign, harbour, somebody));
            refuse(() -> coalition.decline(campaign, harbour, somebody));
        }
        for (var other : List.of(organizer, ofFounders, scene.organizer())) {
            refuse(() -> coalition.agree(campaign, harbour, other));
            refuse(() -> coalition.decline(campaign, harbour, other));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void areAskedByOrganizersAlone(Role role) {
        var somebody = scene.somebodyAs(role, campaign);

        if (role == Role.ORGANIZER) {
            assertThatNoException().isThrownBy(() -> coalition.invite(campaign, harbour, somebody));
        } else {
            refuse(() -> coalition.invite(campaign, harbour, somebody));
            refuse(() -> coalition.takeBack(campaign, harbour, somebody));
        }
        assertThatNoException().isThrownBy(() -> coalition.of(campaign, somebody));
        refuse(() -> coalition.of(campaign, scene.somebody()));
    }

    @Test
    void growNoMoreOnceTheCampaignHasEnded() {
        coalition.invite(campaign, harbour, organizer);
        end();

        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> coalition.agree(campaign, harbour, ofHarbour));
        var third = scene.organisation();
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> coalition.invite(campaign, third, organizer));
    }

    @Test
    void waitForTheAnswerOfThoseWhoSpeakAndTellTheOrganizersWhatItWas() {
        var member = scene.somebodyAs(Role.MEMBER, Scope.of(harbour));
        coalition.invite(campaign, harbour, organizer);

        assertThat(rows(ofHarbour)).hasSize(1);
        assertThat(rows(member)).isEmpty();
        assertThat(beans.getBean(RoutePolicies.class).concerns(ofHarbour, "coalition"))
                .isTrue();
        assertThat(beans.getBean(RoutePolicies.class).concerns(member, "coalition"))
                .isFalse();

        coalition.agree(campaign, harbour, ofHarbour);
        assertThat(rows(ofHarbour)).isEmpty();
        for (var told : List.of(organizer, ofFounders)) {
            assertThat(notices.of(told))
                    .extracting(NoticeSummary::why)
                    .containsExactly("Harbour Watch now stands behind it.");
        }
        assertThat(notices.of(ofHarbour)).isEmpty();
    }

    private void end() {
        beans.getBean(org.springframework.jdbc.core.JdbcTemplate.class)
                .update("update campaign set stage = 'ENDED' where id = ?", campaign.uuid());
    }

    private List<Waiting.Row> rows(PersonId person) {
        return waiting.stream()
                .flatMap(feature -> WhatWaits.of(feature, person, scene.today()).stream())
                .filter(row -> row.path().startsWith("coalition"))
                .toList();
    }

    private Map<OrganisationId, PartnerState> states() {
        return coalition.of(campaign, organizer).stream()
                .collect(Collectors.toMap(one -> one.organisation().id(), PartnerSummary::state));
    }

    private List<PartnerStep> steps() {
        return coalition.history(campaign, organizer).stream()
                .map(line -> line.past().step())
                .toList();
    }

    private static void refuse(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(act);
    }
}
