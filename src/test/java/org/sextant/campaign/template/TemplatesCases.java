package org.sextant.campaign.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.Addressee;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Stage;
import org.sextant.campaign.StartCampaign;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.programme.AddresseeKind;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Templates, and campaigns that begin with a plan, on each database. */
abstract class TemplatesCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Templates templates;

    @Autowired
    private PlannedCampaigns planned;

    private CampaignScene scene;
    private CampaignId campaign;

    @BeforeEach
    void makeTheScene() {
        scene = new CampaignScene(beans);
        campaign = scene.draft();
    }

    @Test
    void areOfferedToThoseWhoCanStartACampaign() {
        assertThat(templates.offeredTo(scene.organizer())).hasSizeGreaterThanOrEqualTo(6);
        assertThat(templates.offeredTo(scene.somebody())).isEmpty();
        assertThat(templates.offeredTo(scene.somebodyAs(Role.MEMBER, campaign))).isEmpty();
    }

    @Test
    void comeBackAsTheyWereSaved() {
        var id = templates.save(campaign, named("Our way", Optional.empty()), scene.organizer());

        var saved = templates.offered(id, scene.organizer()).orElseThrow();

        assertThat(saved.plan()).isEqualTo(planned.planOf(campaign, scene.organizer()));
        assertThat(saved.name()).isEqualTo(english("Our way"));
        assertThat(saved.shipped()).isFalse();
        assertThat(saved.plan().lasts()).contains(90);
        assertThat(saved.plan().addressees())
                .extracting(AskedFor::addressee)
                .isEqualTo(summary().addressees());
    }

    @Test
    void ofAnOrganisationAreForItsOrganizersAlone() {
        var ours = scene.organisation();
        var theirs = scene.organisation();
        var organizer = scene.somebodyAs(Role.ORGANIZER, Scope.of(ours));
        var other = scene.somebodyAs(Role.ORGANIZER, Scope.of(theirs));
        var started = scene.campaigns()
                .start(
                        new StartCampaign(
                                CampaignScene.freshSlug(),
                                scene.plan().behind(ours).plan()),
                        organizer);

        var id = templates.save(started, named("Ours", Optional.of(ours)), organizer);

        assertThat(templates.offered(id, organizer)).isPresent();
        assertThat(templates.offered(id, other)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> templates.remove(id, other));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> templates.save(started, named("For all", Optional.empty()), organizer));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> templates.save(started, named("Theirs", Optional.of(theirs)), organizer));
    }

    @Test
    void areSavedByThoseWhoPlanTheCampaign() {
        var organizerElsewhere = scene.somebodyAs(Role.ORGANIZER, Scope.of(scene.organisation()));

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> planned.planOf(campaign, organizerElsewhere));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> planned.splitByPlace(campaign, organizerElsewhere));
    }

    @Test
    void areThrownAwayAndPutBack() {
        var id = templates.save(campaign, named("For a moment", Optional.empty()), scene.organizer());
        var saved = templates.offered(id, scene.organizer()).orElseThrow();

        templates.remove(id, scene.organizer());
        assertThat(templates.offered(id, scene.organizer())).isEmpty();

        var again = templates.putBack(saved, scene.organizer());
        assertThat(templates.offered(again, scene.organizer()))
                .map(Template::plan)
                .contains(saved.plan());
    }

    @Test
    void thatAreShippedStay() {
        assertThatExceptionOfType(NoSuchTemplate.class)
                .isThrownBy(() -> templates.remove(new TemplateId("regularise"), scene.organizer()));
    }

    @Test
    void becomeOneCampaignForEachPlace() {
        var parts = planned.splitByPlace(campaign, scene.organizer()).stream()
                .map(scene::summary)
                .toList();

        assertThat(parts)
                .extracting(part -> part.title().in(Language.EN))
                .containsExactly("Ratify the Convention · Cameroon", "Ratify the Convention · Italy");
        assertThat(parts).extracting(CampaignSummary::stage).containsOnly(Stage.DRAFT);
        assertThat(parts)
                .flatExtracting(CampaignSummary::addressees)
                .containsExactlyElementsOf(summary().addressees());
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.slug().text())
                    .startsWith(summary().slug().text().substring(0, 30))
                    .matches(".*-(cm|it)");
            assertThat(part.demands()).isEqualTo(summary().demands());
            assertThat(part.opens()).isEqualTo(summary().opens());
        });
        assertThat(summary().addressees()).hasSize(2);
    }

    @Test
    void canBeSplitTwice() {
        var first = planned.splitByPlace(campaign, scene.organizer());
        var second = planned.splitByPlace(campaign, scene.organizer());

        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    @Test
    void splitNothingWhereNobodyHasAPlace() {
        var anywhere = new Addressee(
                english("the United Nations"), AddresseeKind.INTERNATIONAL, Optional.empty(), Optional.empty());

        assertThat(planned.splitByPlace(scene.draft(scene.plan().to(anywhere)), scene.organizer()))
                .isEmpty();
    }

    @Test
    void countTheirDaysFromTheFirst() {
        var today = scene.today();
        var open = scene.draft(scene.plan().between(today.minusDays(3), today.plusDays(4)));

        assertThat(planned.planOf(open, scene.organizer()).lasts()).contains(7);
    }

    private CampaignSummary summary() {
        return scene.summary(campaign);
    }

    private static SaveTemplate named(String name, Optional<OrganisationId> owner) {
        return new SaveTemplate(english(name), english("When you have one too."), owner);
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
