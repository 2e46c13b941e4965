package org.sextant.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.Endings;
import org.sextant.campaign.WrongStage;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.ObjectiveId;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Objectives and milestones of which something else has happened since they were read, on each database. */
abstract class PlanMeanwhileCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Objectives objectives;

    @Autowired
    private Milestones milestones;

    @Autowired
    private Rescheduling rescheduling;

    private CampaignId campaign;
    private PersonId organizer;
    private LocalDate today;

    @BeforeEach
    void makeTheScene() {
        var scene = new CampaignScene(beans);
        campaign = scene.live();
        organizer = scene.organizer();
        today = scene.today();
    }

    @Test
    void areNotOverwrittenByWhoReadThemBeforeSomebodyElseChangedThem() {
        var milestone = of(milestones.add(campaign, plan("Launch", 3), organizer));
        milestones.change(milestone, plan("Their launch", 3), organizer);
        var objective = objective(objectives.add(campaign, aim(60, today), organizer));
        objectives.change(objective, aim(70, today), organizer);
        objectives.tell(objective, 41, organizer);

        overtaken(() -> milestones.change(milestone, plan("My launch", 3), organizer));
        overtaken(() -> objectives.change(objective, aim(80, today), organizer));
        overtaken(() -> objectives.tell(objective, 40, organizer));

        assertThat(of(milestone.id()).plan().title()).isEqualTo(english("Their launch"));
        assertThat(objective(objective.id()).plan()).isEqualTo(aim(70, today));
        assertThat(objective(objective.id()).reached()).isEqualTo(41);
    }

    @Test
    void areChangedThoughWhatIsNotInTheFormHasMovedOn() {
        var milestone = of(milestones.add(campaign, plan("Launch", 3), organizer));
        milestones.reach(milestone.id(), organizer);
        var objective = objective(objectives.add(campaign, aim(60, today), organizer));
        objectives.tell(objective, 41, organizer);

        milestones.change(milestone, plan("A launch", 3), organizer);
        objectives.change(objective, aim(80, today), organizer);

        assertThat(of(milestone.id()).done()).isTrue();
        assertThat(objective(objective.id()).reached()).isEqualTo(41);
    }

    private static void overtaken(ThrowingCallable act) {
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(act);
    }

    @Test
    void areFixedOnceTheCampaignHasEnded() {
        var objective = objectives.add(campaign, aim(60, today), organizer);
        var first = milestones.add(campaign, plan("Launch", 3), organizer);
        var moved = rescheduling.move(first, today.plusDays(4), Along.ALONE, organizer);
        Endings.end(beans, campaign, organizer);

        fixed(() -> objectives.add(campaign, aim(10, today), organizer));
        fixed(() -> objectives.change(objective(objective), aim(10, today), organizer));
        fixed(() -> objectives.tell(objective(objective), 5, organizer));
        fixed(() -> objectives.remove(objective, organizer));
        fixed(() -> milestones.add(campaign, plan("Handover", 9), organizer));
        fixed(() -> milestones.change(of(first), plan("Late", 9), organizer));
        fixed(() -> milestones.reach(first, organizer));
        fixed(() -> milestones.remove(first, organizer));
        fixed(() -> rescheduling.move(first, today.plusDays(9), Along.ALONE, organizer));
        fixed(() -> rescheduling.moveBack(campaign, moved, organizer));
        assertThat(of(first).plan()).isEqualTo(plan("Launch", 4));
    }

    private static void fixed(ThrowingCallable act) {
        assertThatExceptionOfType(WrongStage.class).isThrownBy(act);
    }

    private ObjectiveSummary objective(ObjectiveId id) {
        return objectives.byId(id, organizer).orElseThrow();
    }

    private MilestoneSummary of(MilestoneId id) {
        return milestones.known(id, campaign).orElseThrow();
    }

    private PlanMilestone plan(String title, int day) {
        return new PlanMilestone(english(title), today.plusDays(day), Optional.empty());
    }

    private static PlanObjective aim(int wanted, LocalDate due) {
        return new PlanObjective(english("Meet those who vote"), wanted, new Unit.InWords(english("met")), due);
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
