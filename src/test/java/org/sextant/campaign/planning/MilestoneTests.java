package org.sextant.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.campaign.Course;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;

/** A milestone … */
class MilestoneTests {

    private static final LocalDate HANDOVER = LocalDate.of(2026, 12, 18);
    private static final CampaignId CAMPAIGN = new CampaignId(UUID.randomUUID());

    private final List<MilestoneSummary> all = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "false, 2026-12-18, PLANNED",
        "false, 2026-12-19, LATE",
        "true,  2026-12-01, DONE",
        "true,  2026-12-19, DONE",
    })
    void isLateOnceItsDayIsPast(boolean reached, LocalDate today, Course expected) {
        var milestone = new Milestone(new MilestoneId(UUID.randomUUID()), CAMPAIGN, plan(HANDOVER, Optional.empty()));
        if (reached) {
            milestone.reach();
        }

        assertThat(milestone.summary().courseOn(today)).isEqualTo(expected);
    }

    @Test
    void canTurnOutNotToBeReached() {
        var milestone = new Milestone(new MilestoneId(UUID.randomUUID()), CAMPAIGN, plan(HANDOVER, Optional.empty()));
        milestone.reach();

        milestone.reopen();

        assertThat(milestone.summary().done()).isFalse();
    }

    @Test
    void takesAlongWhatHangsOnItAndWhatHangsOnThat() {
        var handover = on(HANDOVER, Optional.empty(), false);
        var hearing = on(HANDOVER.plusDays(80), Optional.of(handover), false);
        var vote = on(HANDOVER.plusDays(160), Optional.of(hearing), false);
        var leaflets = on(HANDOVER.minusDays(10), Optional.of(handover), false);
        on(HANDOVER.plusDays(5), Optional.empty(), false);

        var along = new Chains(all).along(handover, HANDOVER.plusDays(7));

        assertThat(along).extracting(Moved::milestone).containsExactly(leaflets, hearing, vote);
        assertThat(along)
                .extracting(Moved::to)
                .containsExactly(HANDOVER.minusDays(3), HANDOVER.plusDays(87), HANDOVER.plusDays(167));
    }

    @Test
    void leavesWhereItIsWhatHasHappened() {
        var handover = on(HANDOVER, Optional.empty(), false);
        var held = on(HANDOVER.minusDays(3), Optional.of(handover), true);
        on(HANDOVER.minusDays(1), Optional.of(held), false);

        assertThat(new Chains(all).along(handover, HANDOVER.plusDays(7))).isEmpty();
    }

    @Test
    void doesNotHangOnWhatHangsOnIt() {
        var handover = on(HANDOVER, Optional.empty(), false);
        var hearing = on(HANDOVER.plusDays(80), Optional.of(handover), false);
        var vote = on(HANDOVER.plusDays(160), Optional.of(hearing), false);

        assertThat(new Chains(all).wouldClose(handover, vote)).isTrue();
        assertThat(new Chains(all).wouldClose(handover, handover)).isTrue();
        assertThat(new Chains(all).wouldClose(vote, handover)).isFalse();
    }

    @Test
    void isKnownBeforeItMoves() {
        assertThatExceptionOfType(NotInThePlan.class)
                .isThrownBy(() -> new Chains(all).along(new MilestoneId(UUID.randomUUID()), HANDOVER));
    }

    @Test
    void isSaidInOneLine() {
        var tooLong = LocalizedText.of(Language.EN, "x".repeat(PlanMilestone.TITLE_LENGTH + 1));

        assertThatIllegalArgumentException().isThrownBy(() -> new PlanMilestone(tooLong, HANDOVER, Optional.empty()));
    }

    private MilestoneId on(LocalDate day, Optional<MilestoneId> hangsOn, boolean done) {
        var id = new MilestoneId(UUID.randomUUID());
        all.add(new MilestoneSummary(id, CAMPAIGN, plan(day, hangsOn), done));
        return id;
    }

    private static PlanMilestone plan(LocalDate day, Optional<MilestoneId> hangsOn) {
        return new PlanMilestone(LocalizedText.of(Language.EN, "Handover"), day, hangsOn);
    }
}
