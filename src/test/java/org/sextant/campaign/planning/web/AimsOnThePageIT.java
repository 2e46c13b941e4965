package org.sextant.campaign.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.planning.Measure;
import org.sextant.campaign.planning.Milestones;
import org.sextant.campaign.planning.Objectives;
import org.sextant.campaign.planning.PlanMilestone;
import org.sextant.campaign.planning.PlanObjective;
import org.sextant.campaign.planning.PublicAims;
import org.sextant.campaign.planning.Unit;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a campaign wants to have reached, on its public page … */
@WholeApplication
class AimsOnThePageIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Objectives objectives;

    @Autowired
    private Milestones milestones;

    @Autowired
    private PublicAims aims;

    private CampaignScene scene;
    private CampaignId campaign;
    private LocalDate today;

    @BeforeEach
    void makeACampaign() {
        scene = new CampaignScene(beans);
        campaign = scene.live();
        today = scene.today();
    }

    @Test
    void saysHowFarItHasComeOfHowMuchAndByWhen(Door door) {
        met(41);

        var goal = section(door, Language.EN).expectFirst(".goal");

        assertThat(goal.select("p").text()).startsWith("41 of 60 members of parliament met by ");
        assertThat(goal.select("progress").attr("value")).isEqualTo("41");
        assertThat(goal.select("progress").attr("max")).isEqualTo("60");
        assertThat(goal.select("progress").attr("aria-label")).isEqualTo("41 of 60 members of parliament met");
    }

    @Test
    void stopsTheBarAtWhatWasWantedAndSaysThatItIsReached(Door door) {
        met(75);

        var objective = section(door, Language.EN).expectFirst(".aims > li");

        assertThat(objective.select(".goal b").text()).isEqualTo("75");
        assertThat(objective.select("progress").attr("value")).isEqualTo("60");
        assertThat(objective.select(".badge").text()).isEqualTo("reached");
    }

    @Test
    void tellsTheMilestonesBehindFromThoseToComeAndThoseThatAreLate(Door door) {
        var launch = milestones.add(campaign, milestone("Launch", today.minusDays(9)), scene.organizer());
        milestones.reach(launch, scene.organizer());
        milestones.add(campaign, milestone("Hearing", today.minusDays(2)), scene.organizer());
        milestones.add(campaign, milestone("Handover", today.plusDays(20)), scene.organizer());

        var section = section(door, Language.EN);

        assertThat(section.select(".log p").eachText())
                .containsExactly(
                        "Launch · reached", "Hearing · its day is past, not reached yet", "Handover · to come");
        assertThat(section.select(".log time").eachAttr("datetime"))
                .containsExactly(
                        today.minusDays(9).toString(),
                        today.minusDays(2).toString(),
                        today.plusDays(20).toString());
    }

    @Test
    void foldsAwayWhatLiesLongBehind(Door door) {
        for (var day = 9; day > 5; day--) {
            var reached = milestones.add(campaign, milestone("Step " + day, today.minusDays(day)), scene.organizer());
            milestones.reach(reached, scene.organizer());
        }

        var section = section(door, Language.EN);

        assertThat(section.select("details strong").eachText()).containsExactly("Step 9", "Step 8");
        assertThat(section.select("div > .log strong").eachText()).containsExactly("Step 7", "Step 6");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasItsOwnWordsInEachLanguageAndMarksThoseOfAnother(Language language, Door door) {
        met(41);
        objectives.add(
                campaign,
                new PlanObjective(english("Many sign"), 100, new Unit.Counted(Measure.SIGNATURES), today),
                scene.organizer());

        var section = section(door, language);

        assertThat(section.select("[lang=en]").eachText()).hasSize(language == Language.EN ? 0 : 3);
        assertThat(section.text()).doesNotContain("planning.");
    }

    @Test
    void isNotThereWhereNothingIsWantedAndLeavesThePageAsItWas(Door door) {
        var page = Jsoup.parse(door.get(path(Language.EN)).body());

        assertThat(page.select("#aims")).isEmpty();
        assertThat(page.select("#take-part .empty h2").text()).isEqualTo("Nothing is announced yet");
    }

    @Test
    void doesNotHideThatThereIsNothingToTakePartInYet(Door door) {
        met(41);

        section(door, Language.EN);

        assertThat(Jsoup.parse(door.get(path(Language.EN)).body())
                        .select("#take-part .empty h2")
                        .text())
                .isEqualTo("Nothing is announced yet");
    }

    @Test
    void namesNobodyWhoWroteANumberDown() {
        met(41);

        assertThat(aims.of(scene.summary(campaign)).objectives())
                .hasSize(1)
                .allMatch(one -> one.told().isEmpty());
    }

    @Test
    void isNobodysBusinessAsLongAsTheCampaignIsADraft() {
        campaign = scene.draft();
        met(41);

        assertThat(aims.of(scene.summary(campaign)).isEmpty()).isTrue();
    }

    @Test
    void isNotSentTwice(Door door) {
        met(41);
        section(door, Language.EN);
        var etag = door.get(path(Language.EN)).headers().firstValue("ETag").orElseThrow();

        assertThat(door.get(path(Language.EN), "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    private void met(int reached) {
        var plan = new PlanObjective(
                english("Meet those who vote"),
                60,
                new Unit.InWords(english("members of parliament met")),
                today.plusDays(30));
        var id = objectives.add(campaign, plan, scene.organizer());
        objectives.tell(objectives.byId(id, scene.organizer()).orElseThrow(), reached, scene.organizer());
    }

    private Element section(Door door, Language language) {
        return await().until(
                        () -> Optional.ofNullable(
                                Jsoup.parse(door.get(path(language)).body()).selectFirst("#aims")),
                        Optional::isPresent)
                .orElseThrow();
    }

    private String path(Language language) {
        return "/" + language.tag() + "/campaigns/" + scene.summary(campaign).slug();
    }

    private static PlanMilestone milestone(String title, LocalDate day) {
        return new PlanMilestone(english(title), day, Optional.empty());
    }

    private static LocalizedText english(String text) {
        return new LocalizedText(Map.of(Language.EN, text));
    }
}
