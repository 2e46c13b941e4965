package org.sextant.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.campaign.CampaignScene;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.ObjectiveId;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Objectives and milestones of a campaign, on each database. */
abstract class PlanningCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Objectives objectives;

    @Autowired
    private Milestones milestones;

    @Autowired
    private Rescheduling rescheduling;

    private CampaignScene scene;
    private CampaignId campaign;
    private PersonId organizer;
    private LocalDate today;

    @BeforeEach
    void makeTheScene() {
        scene = new CampaignScene(beans);
        campaign = scene.live();
        organizer = scene.organizer();
        today = scene.today();
    }

    @Test
    void comeBackAsTheyWerePlanned() {
        var words = aim(60, today.plusDays(30));
        var counted = new PlanObjective(english("Many sign"), 100, new Unit.Counted(Measure.SIGNATURES), today);
        objectives.add(campaign, words, organizer);
        objectives.add(campaign, counted, organizer);
        var first = milestone("Launch", 3);
        var second = milestones.add(campaign, plan("Handover", 20, Optional.of(first)), organizer);

        assertThat(objectives.of(campaign, organizer))
                .extracting(ObjectiveSummary::plan)
                .containsExactly(counted, words);
        assertThat(milestones.of(campaign, organizer))
                .extracting(MilestoneSummary::id)
                .containsExactly(first, second);
        assertThat(of(second).plan()).isEqualTo(plan("Handover", 20, Optional.of(first)));
    }

    @Test
    void areToldHowFarTheyHaveCome() {
        var id = objectives.add(campaign, aim(60, today), organizer);

        objectives.tell(objective(id), 41, organizer);

        var told = objectives.of(campaign, organizer).getFirst();
        assertThat(told.reached()).isEqualTo(41);
        assertThat(told.told()).map(ObjectiveSummary.Told::by).contains(organizer);
    }

    @Test
    void forgetANumberThatWasToldByMistake() {
        objectives.add(campaign, aim(60, today), organizer);
        var untold = objectives.of(campaign, organizer).getFirst();
        objectives.tell(untold, 41, organizer);
        var told = objectives.of(campaign, organizer).getFirst();
        objectives.tell(told, 4100, organizer);

        objectives.takeBack(told, organizer);
        assertThat(objectives.of(campaign, organizer)).containsExactly(told);

        objectives.takeBack(untold, organizer);
        assertThat(objectives.of(campaign, organizer)).containsExactly(untold);
    }

    @Test
    void keepWhatSomebodyElseHasToldSince() {
        objectives.add(campaign, aim(60, today), organizer);
        var untold = objectives.of(campaign, organizer).getFirst();
        objectives.tell(untold, 4100, organizer);
        var wrong = objectives.of(campaign, organizer).getFirst();
        objectives.tell(wrong, 42, scene.somebodyAs(Role.ORGANIZER, campaign));

        objectives.takeBack(untold, organizer);

        assertThat(objectives.of(campaign, organizer).getFirst().reached()).isEqualTo(42);
    }

    @Test
    void moveAloneOrAllTogetherAndBack() {
        var handover = milestone("Handover", 10);
        var hearing = milestones.add(campaign, plan("Hearing", 30, Optional.of(handover)), organizer);
        assertThat(rescheduling
                        .hangingOn(handover, today.plusDays(17), organizer)
                        .milestones())
                .extracting(Moved::to)
                .containsExactly(today.plusDays(37));

        rescheduling.move(handover, today.plusDays(12), Along.ALONE, organizer);
        assertThat(days()).containsExactly(12, 30);

        var moved = rescheduling.move(handover, today.plusDays(19), Along.WITH_WHAT_HANGS, organizer);
        assertThat(days()).containsExactly(19, 37);
        assertThat(moved.milestones()).extracting(Moved::milestone).containsExactly(handover, hearing);

        rescheduling.move(hearing, today.plusDays(50), Along.ALONE, organizer);
        rescheduling.moveBack(campaign, moved, organizer);
        assertThat(days()).as("what was moved again meanwhile stays").containsExactly(12, 50);
    }

    @Test
    void moveAllOrNone() {
        var last = Horizon.of(scene.summary(campaign)).last();
        var handover = milestone("Handover", 10);
        milestones.add(campaign, new PlanMilestone(english("Far"), last, Optional.of(handover)), organizer);

        assertThatExceptionOfType(DayOutOfReach.class)
                .isThrownBy(() -> rescheduling.move(handover, today.plusDays(11), Along.WITH_WHAT_HANGS, organizer));

        assertThat(of(handover).day()).isEqualTo(today.plusDays(10));
    }

    @Test
    void areRemovedAndPutBackWithWhatHungOnThem() {
        var objective = objectives.add(campaign, aim(60, today), organizer);
        objectives.tell(objective(objective), 41, organizer);
        var before = objectives.of(campaign, organizer);
        var handover = milestone("Handover", 10);
        var hearing = milestones.add(campaign, plan("Hearing", 30, Optional.of(handover)), organizer);
        milestones.reach(handover, organizer);

        var removedObjective = objectives.remove(objective, organizer);
        var removed = milestones.remove(handover, organizer);
        assertThat(objectives.of(campaign, organizer)).isEmpty();
        assertThat(of(hearing).plan().hangsOn()).isEmpty();

        objectives.putBack(removedObjective, organizer);
        milestones.putBack(removed, organizer);
        assertThat(objectives.of(campaign, organizer)).isEqualTo(before);
        assertThat(of(handover).done()).isTrue();
        assertThat(of(hearing).plan().hangsOn()).contains(handover);
    }

    @Test
    void doNotHangOnThemselvesNorOnThoseOfOthers() {
        var handover = milestone("Handover", 10);
        var hearing = milestones.add(campaign, plan("Hearing", 30, Optional.of(handover)), organizer);
        var elsewhere = milestones.add(scene.live(), plan("Elsewhere", 1, Optional.empty()), organizer);

        assertThatExceptionOfType(HangsOnItself.class)
                .isThrownBy(
                        () -> milestones.change(of(handover), plan("Handover", 10, Optional.of(hearing)), organizer));
        assertThatExceptionOfType(NotInThePlan.class)
                .isThrownBy(
                        () -> milestones.change(of(handover), plan("Handover", 10, Optional.of(elsewhere)), organizer));
    }

    @Test
    void areNoMoreThanThereIsRoomFor() {
        IntStream.range(0, Objectives.MOST).forEach(_ -> objectives.add(campaign, aim(1, today), organizer));
        IntStream.range(0, Milestones.MOST).forEach(number -> milestone("Number " + number, number));

        assertThatExceptionOfType(PlanFull.class).isThrownBy(() -> objectives.add(campaign, aim(1, today), organizer));
        assertThatExceptionOfType(PlanFull.class).isThrownBy(() -> milestone("One more", 1));
    }

    @Test
    void lieOnDaysThatTheCampaignCanReach() {
        var far = Horizon.of(scene.summary(campaign)).last().plusDays(1);

        assertThatExceptionOfType(DayOutOfReach.class)
                .isThrownBy(() -> objectives.add(campaign, aim(1, far), organizer));
        assertThatExceptionOfType(DayOutOfReach.class)
                .isThrownBy(() -> rescheduling.move(milestone("Launch", 1), far, Along.ALONE, organizer));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void arePlannedByOrganizersAndReadByAll(Role role) {
        var person = scene.somebodyAs(role, campaign);
        var objective = objectives.add(campaign, aim(60, today), organizer);
        var milestone = milestone("Handover", 10);

        assertThat(objectives.of(campaign, person)).hasSize(1);
        assertThat(milestones.of(campaign, person)).hasSize(1);
        expect(role, () -> objectives.add(campaign, aim(1, today), person));
        expect(role, () -> objectives.change(objective(objective), aim(2, today), person));
        expect(role, () -> objectives.tell(objective(objective), 3, person));
        expect(role, () -> objectives.remove(objective, person));
        expect(role, () -> milestones.add(campaign, plan("Mine", 1, Optional.empty()), person));
        expect(role, () -> milestones.change(of(milestone), plan("Ours", 1, Optional.empty()), person));
        expect(role, () -> rescheduling.hangingOn(milestone, today, person));
        expect(role, () -> rescheduling.move(milestone, today, Along.ALONE, person));
        expect(role, () -> milestones.reach(milestone, person));
        expect(role, () -> milestones.remove(milestone, person));
    }

    private static void expect(Role role, Runnable act) {
        if (role == Role.ORGANIZER) {
            assertThatNoException().isThrownBy(act::run);
        } else {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(act::run);
        }
    }

    @Test
    void areClosedToThoseOutside() {
        var outsider = scene.somebodyAs(Role.ORGANIZER, scene.live());

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> objectives.of(campaign, outsider));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> milestones.of(campaign, outsider));
    }

    @Test
    void areNotThereOnceRemoved() {
        var objective = objective(objectives.add(campaign, aim(60, today), organizer));
        objectives.remove(objective.id(), organizer);
        var milestone = new MilestoneId(UUID.randomUUID());

        assertThatExceptionOfType(NotInThePlan.class).isThrownBy(() -> objectives.tell(objective, 1, organizer));
        assertThatExceptionOfType(NotInThePlan.class).isThrownBy(() -> milestones.reach(milestone, organizer));
    }

    private MilestoneId milestone(String title, int day) {
        return milestones.add(campaign, plan(title, day, Optional.empty()), organizer);
    }

    private PlanMilestone plan(String title, int day, Optional<MilestoneId> hangsOn) {
        return new PlanMilestone(english(title), today.plusDays(day), hangsOn);
    }

    private static PlanObjective aim(int wanted, LocalDate due) {
        return new PlanObjective(english("Meet those who vote"), wanted, new Unit.InWords(english("met")), due);
    }

    private ObjectiveSummary objective(ObjectiveId id) {
        return objectives.byId(id, organizer).orElseThrow();
    }

    private MilestoneSummary of(MilestoneId id) {
        return milestones.of(campaign, organizer).stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Counted from today. */
    private List<Integer> days() {
        return milestones.of(campaign, organizer).stream()
                .map(milestone -> (int) (milestone.day().toEpochDay() - today.toEpochDay()))
                .toList();
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
