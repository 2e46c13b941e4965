package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.english;
import static org.sextant.action.Plans.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.planning.Along;
import org.sextant.campaign.planning.Hanging;
import org.sextant.campaign.planning.Milestones;
import org.sextant.campaign.planning.MovedTogether;
import org.sextant.campaign.planning.PlanMilestone;
import org.sextant.campaign.planning.Rescheduling;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Actions that hang on a milestone, on each database. */
abstract class HangingActionsCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Milestones milestones;

    @Autowired
    private Rescheduling rescheduling;

    private Scene scene;
    private MilestoneId handover;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        handover = milestone(scene.campaign(), "Handover", 20, Optional.empty());
    }

    @Test
    void moveAlongWithItOrStayAsIsChosen() {
        var evening = hangs(handover, scene.soon());

        move(handover, 23, Along.ALONE);
        assertThat(day(evening)).isEqualTo(scene.soon());

        move(handover, 30, Along.WITH_WHAT_HANGS);
        assertThat(day(evening)).isEqualTo(scene.soon().plusDays(7));
    }

    @Test
    void moveAlongWithWhatItsMilestoneHangsOn() {
        var hearing = milestone(scene.campaign(), "Hearing", 40, Optional.of(handover));
        var briefing = hangs(hearing, scene.soon());

        var moved = move(handover, 21, Along.WITH_WHAT_HANGS);

        assertThat(day(briefing)).isEqualTo(scene.soon().plusDays(1));
        assertThat(moved.milestones()).hasSize(2);
        assertThat(moved.work())
                .extracting(Hanging::work)
                .containsExactly(scene.id(briefing).uuid());
    }

    @Test
    void goBackWhenTheMoveIsUndoneUnlessSomebodyMovedThemMeanwhile() {
        var evening = hangs(handover, scene.soon());
        var other = hangs(handover, scene.soon());
        var moved = move(handover, 25, Along.WITH_WHAT_HANGS);
        scene.change(other, plan().hangingOn(handover).tasks(scene.soon().plusDays(50), "Paint"));

        rescheduling.moveBack(scene.campaign(), moved, scene.organizer());

        assertThat(day(evening)).isEqualTo(scene.soon());
        assertThat(day(other)).isEqualTo(scene.soon().plusDays(50));
    }

    @Test
    void areNamedBeforeTheyMoveWithWhoCountsOnThem() {
        hangs(handover, scene.soon());
        var evening = scene.soon().atTime(18, 0);
        scene.planned(plan().hangingOn(handover).repeated(evening, evening.plusHours(1), "FREQ=WEEKLY;COUNT=3"));

        var asked = hangingOn(handover, 21);

        assertThat(asked.work()).extracting(Hanging::movable).containsExactlyInAnyOrder(true, false);
        assertThat(asked.movable()).extracting(Hanging::day).containsExactly(scene.soon());
        assertThat(asked.movable()).extracting(Hanging::people).containsExactly(0);
    }

    @Test
    void stayWhereTheyAreRatherThanInThePast() {
        var evening = hangs(handover, scene.soon());
        var tomorrow = hangs(handover, scene.today().plusDays(1));

        var asked = hangingOn(handover, 17);
        var moved = move(handover, 17, Along.WITH_WHAT_HANGS);

        assertThat(asked.work()).extracting(Hanging::fate).containsExactly(Hanging.Fate.PAST, Hanging.Fate.MOVES);
        assertThat(moved.work()).hasSize(1);
        assertThat(day(tomorrow)).isEqualTo(scene.today().plusDays(1));
        assertThat(day(evening)).isEqualTo(scene.soon().minusDays(3));
    }

    @Test
    void goBackToADayThatIsPastWhenTheyLayThereBefore() {
        var late = hangs(handover, scene.today().minusDays(2));
        var moved = move(handover, 25, Along.WITH_WHAT_HANGS);
        assertThat(day(late)).isEqualTo(scene.today().plusDays(3));

        rescheduling.moveBack(scene.campaign(), moved, scene.organizer());

        assertThat(day(late)).isEqualTo(scene.today().minusDays(2));
    }

    @Test
    void stayWhereTheyAreOnceTheyHaveBegunOrAreCalledOff() {
        var begun = hangs(handover, scene.soon());
        scene.actions().open(scene.id(begun), scene.organizer());
        scene.actions().begin(scene.id(begun), scene.organizer());
        var calledOff = hangs(handover, scene.soon());
        scene.actions().callOff(scene.id(calledOff), scene.organizer());

        assertThat(hangingOn(handover, 21).isEmpty()).isTrue();
        move(handover, 21, Along.WITH_WHAT_HANGS);

        assertThat(day(begun)).isEqualTo(scene.soon());
    }

    @Test
    void hangOnNothingOnceItIsRemovedAndAgainOnceItIsPutBack() {
        var evening = hangs(handover, scene.soon());
        var removed = milestones.remove(handover, scene.organizer());
        assertThat(milestones.known(handover, scene.campaign())).isEmpty();

        milestones.putBack(removed, scene.organizer());
        move(handover, 21, Along.WITH_WHAT_HANGS);

        assertThat(day(evening)).isEqualTo(scene.soon().plusDays(1));
    }

    @Test
    void doNotHangOnAMilestoneOfAnotherCampaign() {
        var elsewhere = scene.draft();
        var other = milestone(elsewhere, "Elsewhere", 20, Optional.empty());
        var evening = hangs(other, scene.soon());

        var moved = rescheduling.move(other, scene.today().plusDays(22), Along.WITH_WHAT_HANGS, scene.organizer());

        assertThat(moved.work()).isEmpty();
        assertThat(day(evening)).isEqualTo(scene.soon());
        assertThat(milestones.known(other, scene.campaign())).isEmpty();
    }

    @Test
    void areHungOnAnotherOneOrOnNothingByAChange() {
        var evening = hangs(handover, scene.soon());

        scene.change(evening, plan().tasks(scene.soon(), "Paint"));

        assertThat(scene.summary(evening).plan().outline().milestone()).isEmpty();
    }

    private MovedTogether move(MilestoneId milestone, int day, Along along) {
        return rescheduling.move(milestone, scene.today().plusDays(day), along, scene.organizer());
    }

    private MovedTogether hangingOn(MilestoneId milestone, int day) {
        return rescheduling.hangingOn(milestone, scene.today().plusDays(day), scene.organizer());
    }

    private Slug hangs(MilestoneId milestone, LocalDate day) {
        return scene.planned(plan().hangingOn(milestone).tasks(day, "Paint"));
    }

    private LocalDate day(Slug action) {
        return scene.summary(action).card().day();
    }

    private MilestoneId milestone(CampaignId campaign, String title, int day, Optional<MilestoneId> hangsOn) {
        var plan = new PlanMilestone(english(title), scene.today().plusDays(day), hangsOn);
        return milestones.add(campaign, plan, scene.organizer());
    }
}
