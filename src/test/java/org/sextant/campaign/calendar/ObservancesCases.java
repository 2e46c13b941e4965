package org.sextant.campaign.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.campaign.PlanFixture.complete;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Endings;
import org.sextant.campaign.WrongStage;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.vocabulary.DemandId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The days of the almanac in a campaign's weeks, on each database. */
abstract class ObservancesCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Observances observances;

    private CampaignScene scene;
    private CampaignSummary campaign;

    @BeforeEach
    void makeACampaignOfAYear() {
        scene = new CampaignScene(beans);
        campaign = campaignOfAYear();
    }

    private CampaignSummary campaignOfAYear() {
        var today = scene.today();
        return scene.summary(
                scene.draft(complete().carrying(new DemandId("ratify-icrmw")).between(today, today.plusDays(370))));
    }

    @Test
    void areOfferedFromTodayOnWhereTheyHaveToDoWithItsPrinciples() {
        var offered = observances.offered(campaign);

        assertThat(offered).extracting(day -> day.id().text()).contains("migrants-day");
        assertThat(offered)
                .allSatisfy(day -> {
                    assertThat(day.last())
                            .isBetween(scene.today(), scene.today().plusDays(370));
                    assertThat(day.observance().principles()).contains(campaign.principle());
                })
                .isSortedAccordingTo(java.util.Comparator.comparing(ObservedDay::first));
    }

    @Test
    void areNotOfferedOnceTakenOrDismissed() {
        var offered = observances.offered(campaign);
        var taken = offered.get(0);
        var dismissed = offered.get(1);

        observances.take(campaign, taken, scene.organizer());
        observances.dismiss(campaign, dismissed, scene.organizer());

        assertThat(observances.taken(campaign)).containsExactly(taken);
        assertThat(observances.offered(campaign))
                .doesNotContain(taken, dismissed)
                .hasSize(offered.size() - 2);
    }

    @Test
    void areOfferedAgainWhenTheDecisionIsUndone() {
        var offered = observances.offered(campaign);
        observances.dismiss(campaign, offered.getFirst(), scene.organizer());

        observances.decideAnew(campaign, offered.getFirst(), scene.organizer());
        observances.decideAnew(campaign, offered.getFirst(), scene.organizer());

        assertThat(observances.offered(campaign)).isEqualTo(offered);
    }

    @Test
    void areNotDecidedUponOnceTheCampaignHasEnded() {
        var day = observances.offered(campaign).getFirst();
        scene.campaigns().goLive(campaign.id(), scene.organizer());
        Endings.end(beans, campaign.id(), scene.organizer());

        assertThatExceptionOfType(WrongStage.class)
                .isThrownBy(() -> observances.take(campaign, day, scene.organizer()));
        assertThatExceptionOfType(WrongStage.class)
                .isThrownBy(() -> observances.decideAnew(campaign, day, scene.organizer()));
    }

    @Test
    void changeTheirMindFromDismissedToTaken() {
        var day = observances.offered(campaign).getFirst();
        observances.dismiss(campaign, day, scene.organizer());

        observances.take(campaign, day, scene.organizer());

        assertThat(observances.taken(campaign)).containsExactly(day);
    }

    @Test
    void tellHowManyOthersActOnThem() {
        var day = observances.offered(campaign).getFirst();
        var before = observances.othersActOn(day, campaign);

        observances.take(campaignOfAYear(), day, scene.organizer());
        observances.take(campaign, day, scene.organizer());
        observances.dismiss(campaignOfAYear(), day, scene.organizer());

        assertThat(observances.othersActOn(day, campaign)).isEqualTo(before + 1);
    }

    @Test
    void areNotOfferedToACampaignWhoseWeeksAreOver() {
        var past = scene.today().minusDays(10);
        var over = scene.summary(scene.draft(complete().between(past, past.plusDays(3))));

        assertThat(observances.offered(over)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ORGANIZER", mode = EnumSource.Mode.EXCLUDE)
    void areDecidedUponByThoseWhoPlan(Role role) {
        var person = scene.somebodyAs(role, campaign.id());
        var day = observances.offered(campaign).getFirst();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> observances.take(campaign, day, person));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> observances.dismiss(campaign, day, person));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> observances.decideAnew(campaign, day, person));
    }

    @Test
    void fallOnTheirDayByTheAlmanac() {
        assertThat(observances.offered(campaign))
                .filteredOn(day -> day.id().text().equals("migrants-day"))
                .extracting(ObservedDay::first)
                .allSatisfy(day -> assertThat(day).isEqualTo(LocalDate.of(day.getYear(), 12, 18)));
    }
}
