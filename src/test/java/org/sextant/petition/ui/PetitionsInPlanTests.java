package org.sextant.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Course;
import org.sextant.campaign.PlanItem;
import org.sextant.campaign.ui.Movable;
import org.sextant.petition.Deadlines;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionText;
import org.sextant.shell.Messages;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OnH2
@Transactional
class PetitionsInPlanTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private PetitionsInPlan plan;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Messages messages;

    private PetitionScene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new PetitionScene(beans);
    }

    @Test
    void spanTheTimeInWhichTheyCanBeSigned() {
        var open = scene.open(until(30));

        assertThat(items())
                .containsExactly(new PlanItem(
                        "Let us stay: 0 of 100",
                        "Petition",
                        scene.today(),
                        scene.today().plusDays(30),
                        "campaigns/" + campaign().slug() + "/petitions/" + open.slug(),
                        Optional.of(Course.UNDERWAY),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void lastAsLongAsTheCampaignWhereNoLastDayIsSet() {
        scene.open();

        assertThat(items())
                .extracting(PlanItem::end)
                .containsExactly(campaign().ends().orElseThrow());
    }

    @Test
    void areToComeUntilASecondPersonAgrees() {
        scene.draft(until(30));

        assertThat(items())
                .extracting(PlanItem::title, PlanItem::end, item -> item.courseOn(scene.today()))
                .containsExactly(new Tuple("Let us stay", scene.today().plusDays(30), Course.PLANNED));
    }

    @Test
    void endOnTheDayOnWhichTheyAreClosed() {
        var open = scene.open(until(30));
        scene.close(open.id());

        assertThat(items())
                .extracting(PlanItem::end, item -> item.courseOn(scene.today()))
                .containsExactly(new Tuple(scene.today(), Course.DONE));
    }

    @Test
    void canBeMovedWhileThePublicKnowsNeitherOfTheirDays() {
        opening(scene.draft(until(30)));
        scene.open(until(30));
        scene.close(scene.open(until(30)).id());
        scene.publish(opening(scene.draft()));
        var scheduled = opening(scene.draft(until(30)));
        scene.publish(scheduled);

        assertThat(of(scene.esther()).stream().filter(Movable::mayMove))
                .extracting(Movable::id)
                .containsExactly(scheduled.toString());
        assertThat(of(scene.translatorOfTheCampaign())).noneMatch(Movable::mayMove);
    }

    private PetitionId opening(PetitionId petition) {
        deadlines.openOn(petition, Optional.of(scene.today().plusDays(3)), scene.esther());
        return petition;
    }

    @Test
    void areNothingForWhoHasNoBusinessInTheCampaign() {
        scene.open();

        assertThat(items(scene.somebody())).isEmpty();
    }

    private PetitionPlan until(int days) {
        var texts = Map.of(Language.EN, new PetitionText("Let us stay", "We live here."));
        return PetitionScene.plan(texts, Optional.of(scene.today().plusDays(days)));
    }

    private List<PlanItem> items() {
        return items(scene.esther());
    }

    private List<PlanItem> items(PersonId person) {
        return of(person).stream().map(Movable::item).toList();
    }

    private List<Movable> of(PersonId person) {
        var desk = new Desk(person, "Somebody", messages.in(Language.EN), ZoneOffset.UTC);
        return plan.of(campaign(), desk, () -> {});
    }

    private CampaignSummary campaign() {
        return campaigns.byId(scene.campaign()).orElseThrow();
    }
}
