package org.sextant.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.sextant.campaign.CampaignFixtures.ESTHER;
import static org.sextant.campaign.CampaignFixtures.GIULIA;
import static org.sextant.campaign.CampaignFixtures.IDS;
import static org.sextant.campaign.CampaignFixtures.NOON;
import static org.sextant.campaign.CampaignFixtures.TODAY;
import static org.sextant.campaign.CampaignFixtures.WHY;
import static org.sextant.campaign.CampaignFixtures.draft;
import static org.sextant.campaign.CampaignFixtures.ended;
import static org.sextant.campaign.CampaignFixtures.ending;
import static org.sextant.campaign.CampaignFixtures.inReview;
import static org.sextant.campaign.CampaignFixtures.live;
import static org.sextant.campaign.CampaignFixtures.paused;
import static org.sextant.campaign.PlanFixture.complete;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.vocabulary.CampaignId;

/** In the life of a campaign … */
class LifeTests {

    private static final Instant ONE = NOON.plus(Duration.ofHours(1));

    static Stream<Arguments> table() {
        return Arrays.stream(Turn.values())
                .flatMap(turn -> Arrays.stream(Stage.values()).map(stage -> Arguments.of(turn, stage)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("table")
    void aTurnIsTakenAtItsStagesAndAtNoOther(Turn turn, Stage stage) {
        var campaign = at(stage, turn);

        if (turn.follows(stage)) {
            take(turn, campaign);
            assertThat(campaign.summary().stage()).isEqualTo(turn.to().orElse(stage));
        } else {
            assertThatExceptionOfType(WrongStage.class)
                    .isThrownBy(() -> take(turn, campaign))
                    .satisfies(wrong -> assertThat(wrong.stage()).isEqualTo(stage));
            assertThat(campaign.summary().stage()).isEqualTo(stage);
        }
    }

    /** With what the turn needs beside the stage. */
    private static Campaign at(Stage stage, Turn turn) {
        var campaign = switch (stage) {
            case DRAFT -> draft();
            case IN_REVIEW -> inReview();
            case LIVE -> live();
            case PAUSED -> paused();
            case ENDED -> ended();
        };
        var inItsCourse = stage == Stage.LIVE || stage == Stage.PAUSED;
        if (inItsCourse && (turn == Turn.AGREE_TO_END || turn == Turn.STOP_END || turn == Turn.END)) {
            campaign.proposeEnd(End.of(Outcome.LOST), WHY, ESTHER, NOON);
        }
        if (inItsCourse && turn == Turn.END) {
            campaign.agreeToEnd(GIULIA, NOON);
        }
        return campaign;
    }

    private static void take(Turn turn, Campaign campaign) {
        switch (turn) {
            case SUBMIT_FOR_REVIEW -> campaign.submitForReview(ESTHER, NOON);
            case TAKE_BACK -> campaign.takeBack(ESTHER, NOON);
            case SEND_BACK -> campaign.sendBack(WHY, GIULIA, NOON);
            case APPROVE -> campaign.approve(GIULIA, NOON);
            case GO_LIVE -> campaign.goLive(ESTHER, NOON);
            case PAUSE -> campaign.pause(WHY, ESTHER, NOON);
            case RESUME -> campaign.resume(ESTHER, NOON);
            case PROPOSE_END -> campaign.proposeEnd(End.of(Outcome.WON), WHY, ESTHER, NOON);
            case AGREE_TO_END -> campaign.agreeToEnd(GIULIA, NOON);
            case STOP_END -> campaign.stopEnd(WHY, GIULIA, NOON);
            case END -> campaign.end(ONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everybodyKnowsOfItFromTheFirstDayOnThatItIsLive(Stage stage) {
        var known = at(stage, Turn.GO_LIVE).summary();

        assertThat(known.isPublic()).isEqualTo(stage != Stage.DRAFT && stage != Stage.IN_REVIEW);
        assertThat(known.life().liveSince().isPresent()).isEqualTo(known.isPublic());
    }

    @Test
    void theFirstDayStaysTheFirstAfterAPause() {
        var campaign = paused();

        campaign.resume(ESTHER, ONE);

        assertThat(campaign.summary().life().liveSince()).contains(NOON);
    }

    @Test
    void nobodyReviewsWhatTheyHaveSubmittedThemselves() {
        assertThatExceptionOfType(SecondPersonNeeded.class)
                .isThrownBy(() -> inReview().approve(ESTHER, NOON));
        assertThatExceptionOfType(SecondPersonNeeded.class)
                .isThrownBy(() -> inReview().sendBack(WHY, ESTHER, NOON));
        assertThatNoException().isThrownBy(() -> inReview().takeBack(ESTHER, NOON));
    }

    @Test
    void aReviewIsAskedForOnceNothingIsMissing() {
        var incomplete = draft(complete().to());

        assertThatExceptionOfType(CampaignIncomplete.class).isThrownBy(() -> incomplete.submitForReview(ESTHER, NOON));
        assertThat(incomplete.summary().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void aReviewThatTookTooLongShowsNobodyAPastDay() {
        var lastDay = draft(complete().between(TODAY.minusDays(3), TODAY));
        lastDay.submitForReview(ESTHER, NOON);

        assertThatExceptionOfType(CampaignIncomplete.class)
                .isThrownBy(() -> lastDay.approve(GIULIA, NOON.plus(Duration.ofDays(2))));
        assertThat(lastDay.summary().stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void theEndTakesTwoPeopleAndAnHour() {
        var campaign = live();
        campaign.proposeEnd(End.of(Outcome.WON), WHY, ESTHER, NOON);

        assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> campaign.agreeToEnd(ESTHER, NOON));
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> campaign.end(ONE));
        campaign.agreeToEnd(GIULIA, NOON);
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> campaign.end(ONE.minusSeconds(1)));
        assertThat(campaign.summary().ended()).isEmpty();
        campaign.end(ONE);

        assertThat(campaign.summary().ended()).contains(End.of(Outcome.WON));
        assertThat(campaign.summary().life().endedAt()).contains(ONE);
    }

    @Test
    void theHourIsStoppedByWhoeverMay() {
        var campaign = ending();

        campaign.stopEnd(WHY, ESTHER, ONE.minusSeconds(1));

        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> campaign.end(ONE));
        assertThat(campaign.summary().life())
                .isEqualTo(new LifeSummary(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(NOON),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void onlyADraftIsThrownAwayAndThenTakesNoTurnUntilItIsPutBack() {
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> live().discard(NOON));
        var campaign = draft();
        campaign.discard(NOON);

        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> campaign.goLive(ESTHER, NOON));
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> campaign.submitForReview(ESTHER, NOON));
        campaign.putBack();
        campaign.goLive(ESTHER, NOON);

        assertThat(campaign.summary().stage()).isEqualTo(Stage.LIVE);
    }

    @Test
    void thereIsOneProposedEndAtATime() {
        assertThatExceptionOfType(WrongStage.class)
                .isThrownBy(() -> ending().proposeEnd(End.of(Outcome.LOST), WHY, GIULIA, NOON));
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> ending().agreeToEnd(GIULIA, NOON));
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> live().agreeToEnd(GIULIA, NOON));
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> live().stopEnd(WHY, GIULIA, NOON));
    }

    @Test
    void aCampaignIsMergedIntoOneThatIsNamedAndNothingElseIs() {
        var other = CampaignId.fresh(IDS);

        assertThat(End.mergedInto(other).into()).contains(other);
        assertThatIllegalArgumentException().isThrownBy(() -> End.of(Outcome.MERGED));
        assertThatIllegalArgumentException().isThrownBy(() -> new End(Outcome.WON, Optional.of(other)));
    }

    @Test
    void aReasonSaysSomethingAndNotTooMuch() {
        assertThat(new Reason("  We wait.\r\n ").text()).isEqualTo("We wait.");
        assertThat(new Reason("🧭".repeat(Reason.MOST)).text()).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason(" \n "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason("x".repeat(Reason.MOST + 1)));
    }
}
