package org.sextant.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sextant.campaign.CampaignFixtures.CAMEROON;
import static org.sextant.campaign.CampaignFixtures.CARRIED;
import static org.sextant.campaign.CampaignFixtures.ESTHER;
import static org.sextant.campaign.CampaignFixtures.NOON;
import static org.sextant.campaign.CampaignFixtures.RATIFY;
import static org.sextant.campaign.CampaignFixtures.SERVICES;
import static org.sextant.campaign.CampaignFixtures.TODAY;
import static org.sextant.campaign.CampaignFixtures.draft;
import static org.sextant.campaign.CampaignFixtures.ended;
import static org.sextant.campaign.CampaignFixtures.inReview;
import static org.sextant.campaign.CampaignFixtures.live;
import static org.sextant.campaign.CampaignFixtures.paused;
import static org.sextant.campaign.PlanFixture.complete;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;

/** A campaign … */
class CampaignTests {

    @Test
    void beginsAsADraftThatThePublicDoesNotKnow() {
        var campaign = draft().summary();

        assertThat(campaign.stage()).isEqualTo(Stage.DRAFT);
        assertThat(campaign.isPublic()).isFalse();
    }

    @Test
    void keepsItsDemandsInOrderAndTakesThePrincipleOfTheFirst() {
        var campaign = draft().summary();

        assertThat(campaign.demands()).containsExactly(RATIFY, SERVICES);
        assertThat(campaign.principle()).isEqualTo(Principle.INTERNATIONAL_LAW);
    }

    @Test
    void goesLiveOnceNothingIsMissing() {
        var campaign = draft();

        campaign.goLive(ESTHER, NOON);

        assertThat(campaign.summary().stage()).isEqualTo(Stage.LIVE);
    }

    @Test
    void goesLiveOnce() {
        var campaign = live();

        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> campaign.goLive(ESTHER, NOON));
    }

    @Test
    void saysInWhichLanguagesItsTextsAreMissing() {
        var campaign = draft(complete().in(Language.EN, Language.FR));

        assertThat(campaign.missing(NOON))
                .containsExactly(new Missing.TitleIn(Language.FR), new Missing.SummaryIn(Language.FR));
    }

    @Test
    void doesNotGoLiveWithoutAnybodyToAsk() {
        var campaign = draft(complete().to());

        assertThatExceptionOfType(CampaignIncomplete.class)
                .isThrownBy(() -> campaign.goLive(ESTHER, NOON))
                .satisfies(incomplete -> assertThat(incomplete.missing()).containsExactly(new Missing.AnAddressee()));
        assertThat(campaign.summary().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void goesLiveOnItsLastDayInItsOwnZone() {
        var lastDay = draft(complete().between(TODAY.minusDays(3), TODAY));
        var elevenAtNightInDouala = Instant.parse("2026-11-24T22:00:00Z");
        var midnightInDouala = Instant.parse("2026-11-24T23:00:00Z");

        assertThat(lastDay.missing(elevenAtNightInDouala)).isEmpty();
        assertThat(lastDay.missing(midnightInDouala)).containsExactly(new Missing.ADayToCome());
    }

    @Test
    void keepsItsAddressOnceItIsLive() {
        var campaign = draft();

        campaign.rename(new Slug("ratify-soon"));
        campaign.goLive(ESTHER, NOON);

        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> campaign.rename(new Slug("ratify-later")));
        assertThat(campaign.summary().slug()).isEqualTo(new Slug("ratify-soon"));
    }

    @Test
    void takesAChangeAsLongAsItHasNotEnded() {
        var changed = complete().titled("Ratify it this year").to(CAMEROON).plan();
        var draft = draft();

        draft.change(changed, CARRIED, NOON);

        assertThat(draft.summary().title()).isEqualTo(changed.title());
        assertThat(draft.summary().addressees()).containsExactly(CAMEROON);
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> ended().change(changed, CARRIED, NOON));
    }

    @Test
    void losesNothingThatThePublicNeedsOnceItIsLiveOrInReview() {
        for (var campaign : List.of(live(), paused(), inReview())) {
            assertThatExceptionOfType(CampaignIncomplete.class)
                    .isThrownBy(() -> campaign.change(complete().to().plan(), CARRIED, NOON));
        }
    }

    @Test
    void isOpenToJoinOnlyWhileItIsLive() {
        live().requireOpenToJoin();
        var resumed = paused();
        resumed.resume(ESTHER, NOON);
        resumed.requireOpenToJoin();

        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> draft().requireOpenToJoin());
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> inReview().requireOpenToJoin());
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> paused().requireOpenToJoin());
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> ended().requireOpenToJoin());
    }

    @Test
    void isInReachOfItsOwnMandatesAndOfItsOrganisations() {
        var organisation = OrganisationId.fresh(CampaignFixtures.IDS);
        var campaign = draft(complete().behind(organisation));

        assertThat(campaign.scopes()).containsExactly(Scope.of(campaign.id()), Scope.of(organisation));
    }

    @Test
    void carriesAtLeastOneDemandInAtLeastOneLanguage() {
        assertThatIllegalArgumentException().isThrownBy(() -> complete().in().plan());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().carrying().plan());
    }

    @Test
    void doesNotEndBeforeItOpens() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().between(TODAY, TODAY.minusDays(1)).plan());
    }

    @Test
    void hasATitleThatFitsCountedAsPeopleCount() {
        complete().titled("🧭".repeat(CampaignPlan.TITLE_LENGTH)).plan();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete()
                        .titled("x".repeat(CampaignPlan.TITLE_LENGTH + 1))
                        .plan());
    }
}
