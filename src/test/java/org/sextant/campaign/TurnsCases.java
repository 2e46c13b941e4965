package org.sextant.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.campaign.CampaignFixtures.WHY;
import static org.sextant.campaign.PlanFixture.complete;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The turns of campaigns, on each database. */
abstract class TurnsCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Turns turns;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private PublicCampaigns open;

    private CampaignScene scene;
    private PersonId organizer;
    private PersonId second;

    @BeforeEach
    void makeTheScene() {
        scene = new CampaignScene(beans);
        organizer = scene.organizer();
        second = scene.somebodyAs(Role.MODERATOR, Scope.PLATFORM);
    }

    @Test
    void areToldTheLatestFirst() {
        var id = scene.draft();

        turns.submitForReview(id, organizer);
        turns.sendBack(id, new Reason("Name the city."), second);
        turns.submitForReview(id, organizer);
        turns.approve(scene.summary(id), second);

        assertThat(turns.of(id, organizer))
                .extracting(PastTurn::turn)
                .containsExactly(Turn.APPROVE, Turn.SUBMIT_FOR_REVIEW, Turn.SEND_BACK, Turn.SUBMIT_FOR_REVIEW);
        var sentBack = turns.of(id, organizer).get(2);
        assertThat(sentBack.by()).isEqualTo(second);
        assertThat(sentBack.from()).isEqualTo(Stage.IN_REVIEW);
        assertThat(sentBack.to()).isEqualTo(Stage.DRAFT);
        assertThat(sentBack.why()).contains(new Reason("Name the city."));
    }

    @Test
    void areToldToTheTeamAlone() {
        var id = scene.live();
        var stranger = scene.somebody();

        assertThat(turns.of(id, scene.somebodyAs(Role.MEMBER, id))).isNotEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> turns.of(id, stranger));
    }

    @Test
    void areNotAgreedToUnread() {
        var id = scene.draft();
        turns.submitForReview(id, organizer);
        var read = scene.summary(id);
        campaigns.change(
                read, read.slug(), scene.plan().titled("Something else").plan(), organizer);

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> turns.approve(read, second));

        assertThat(scene.summary(id).stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void waitForASecondPersonWhoIsNotTheFirst() {
        var review = scene.draft();
        turns.submitForReview(review, organizer);
        var end = scene.live();
        turns.proposeEnd(end, End.of(Outcome.LOST), WHY, organizer);

        assertThat(turns.waitingFor(second)).extracting(CampaignSummary::id).contains(review, end);
        assertThat(turns.waitingFor(organizer)).extracting(CampaignSummary::id).doesNotContain(review, end);
        assertThat(turns.waitingFor(scene.somebodyAs(Role.ORGANIZER, end)))
                .extracting(CampaignSummary::id)
                .containsExactly(end);
        assertThat(turns.waitingFor(scene.somebodyAs(Role.MODERATOR, end))).isEmpty();
    }

    @Test
    void bringAnEndAnHourAfterTheSecondPersonAgreed() {
        var id = scene.live();
        turns.proposeEnd(id, End.of(Outcome.PARTLY_WON), WHY, organizer);
        Endings.anHourLater(beans);
        assertThat(scene.summary(id).stage()).isEqualTo(Stage.LIVE);

        turns.agreeToEnd(scene.summary(id), second);
        assertThat(scene.summary(id).stage()).isEqualTo(Stage.LIVE);
        Endings.anHourLater(beans);

        assertThat(scene.summary(id).ended()).contains(End.of(Outcome.PARTLY_WON));
        assertThat(turns.of(id, organizer).getFirst().turn()).isEqualTo(Turn.END);
        assertThat(turns.of(id, organizer).getFirst().by()).isEqualTo(second);
        assertThat(turns.waitingFor(second)).extracting(CampaignSummary::id).doesNotContain(id);
    }

    @Test
    void bringNoEndThatWasStopped() {
        var id = scene.live();
        turns.proposeEnd(id, End.of(Outcome.WON), WHY, organizer);
        turns.agreeToEnd(scene.summary(id), second);

        turns.stopEnd(id, WHY, organizer);
        Endings.anHourLater(beans);

        assertThat(scene.summary(id).stage()).isEqualTo(Stage.LIVE);
        assertThat(turns.of(id, organizer).getFirst().turn()).isEqualTo(Turn.STOP_END);
    }

    @Test
    void bringNoEndForWhichOneOfTheTwoCanNoLongerStand() {
        var id = scene.live();
        turns.proposeEnd(id, End.of(Outcome.WON), WHY, organizer);
        turns.agreeToEnd(scene.summary(id), second);
        var mandates = beans.getBean(Mandates.class);
        mandates.end(mandates.of(second).getFirst().id(), second);

        Endings.anHourLater(beans);

        var goesOn = scene.summary(id);
        assertThat(goesOn.stage()).isEqualTo(Stage.LIVE);
        assertThat(goesOn.life().askedBy()).isEmpty();
        assertThat(goesOn.life().endsAt()).isEmpty();
        assertThat(turns.of(id, organizer).getFirst().turn()).isEqualTo(Turn.AGREE_TO_END);
        turns.proposeEnd(id, End.of(Outcome.LOST), WHY, organizer);
        assertThat(turns.waitingFor(scene.somebodyAs(Role.ORGANIZER, id)))
                .extracting(CampaignSummary::id)
                .containsExactly(id);
    }

    @Test
    void bringACampaignToGoOnInAnotherLiveOne() {
        var other = scene.live();
        var id = scene.live();

        Endings.end(beans, id, organizer, End.mergedInto(other));

        assertThat(open.byId(id)).flatMap(CampaignSummary::ended).contains(End.mergedInto(other));
        assertThat(turns.of(id, organizer))
                .anySatisfy(past -> assertThat(past.end()).isEqualTo(Optional.of(End.mergedInto(other))));
    }

    @Test
    void bringNoCampaignIntoItselfNorIntoADraftNorIntoNone() {
        var id = scene.live();

        for (var other : new CampaignId[] {id, scene.draft(), new CampaignId(UUID.randomUUID())}) {
            assertThatExceptionOfType(NotToMergeInto.class)
                    .isThrownBy(() -> turns.proposeEnd(id, End.mergedInto(other), WHY, organizer));
        }
    }

    @Test
    void leaveAPausedCampaignInThePublicListAndCloseItsDoor() {
        var id = scene.live();
        var slug = scene.summary(id).slug();

        turns.pause(id, WHY, organizer);

        assertThat(open.bySlug(slug)).map(CampaignSummary::stage).contains(Stage.PAUSED);
        assertThat(campaigns.live()).extracting(CampaignSummary::id).doesNotContain(id);
        assertThat(paused()).contains(id);
        var somebody = scene.somebody();
        assertThatExceptionOfType(WrongStage.class)
                .isThrownBy(() -> beans.getBean(Team.class).join(id, somebody));
        turns.resume(id, organizer);
        assertThat(campaigns.live()).extracting(CampaignSummary::id).contains(id);
        assertThat(paused()).doesNotContain(id);
    }

    private List<CampaignId> paused() {
        var filter = new PublicCampaigns.Filter(Optional.empty(), Optional.empty(), Optional.of(Stage.PAUSED));
        return IntStream.rangeClosed(1, open.find(filter, 1).pages())
                .boxed()
                .flatMap(page -> open.find(filter, page).campaigns().stream())
                .map(CampaignSummary::id)
                .toList();
    }

    @Test
    void endNothingThatChangesAfterwards() {
        var id = scene.live();
        Endings.end(beans, id, organizer);
        var read = scene.summary(id);

        assertThatExceptionOfType(WrongStage.class)
                .isThrownBy(() -> campaigns.change(read, read.slug(), complete().plan(), organizer));
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> turns.pause(id, WHY, organizer));
    }
}
