package org.sextant.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sextant.action.Scene;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.news.News;
import org.sextant.campaign.news.UpdateText;
import org.sextant.member.Organisations;
import org.sextant.member.Role;
import org.sextant.petition.Petitions;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be reported, what a sanction keeps from, and the appeal against one, on each database. */
abstract class SanctionCases extends ReportedPetition {

    @Autowired
    private News news;

    @Test
    void stayOpenToAnAppealWhenWhoeverStandsForTheThingHasTakenItDown() {
        var text = new UpdateText(
                LocalizedText.of(Language.EN, "We moved"), LocalizedText.of(Language.EN, "To the hall."));
        var draft = news.draft(scene.campaign(), text, esther);
        news.publish(draft, esther);
        var slug = beans.getBean(Campaigns.class)
                .byId(scene.campaign())
                .orElseThrow()
                .slug();
        petition = new Reference(Kind.UPDATE, slug + "~1");
        report("", Optional.empty());
        var id = waitingFor(giulia).id();
        matters.decide(id, sanction(7), giulia);

        news.takeDown(draft, LocalizedText.of(Language.EN, "It was wrong."), esther);

        assertThat(matters.byId(id, esther)).isPresent();
        assertThat(matters.mayAppeal(id, esther)).isTrue();
        matters.appeal(id, new Reason("It was true."), esther);
        matters.answer(id, false, new Reason("It was."), tome);
        assertThat(sanctions.of(esther)).isEmpty();
    }

    @Test
    void areAlsoOfCampaignsAndOfOrganisations() {
        var campaign = beans.getBean(Campaigns.class).byId(scene.campaign()).orElseThrow();
        var id = new CampaignScene(beans).organisation();
        var organisation = beans.getBean(Organisations.class).byId(id).orElseThrow();
        mandates.take(esther, Role.ORGANIZER, Scope.of(id));

        for (var about : List.of(
                new Reference(Kind.CAMPAIGN, campaign.slug().text()),
                new Reference(Kind.ORGANISATION, organisation.slug().text()))) {
            petition = about;
            report("", Optional.empty());
            var matter = waitingFor(giulia);
            matters.decide(matter.id(), toBeChanged(), giulia);

            assertThat(matters.mayAppeal(matter.id(), esther)).isTrue();
        }
    }

    @Test
    void keepWhoIsSanctionedFromPublishingUntilTheSanctionEndsByItself() {
        var text = new UpdateText(
                LocalizedText.of(Language.EN, "We moved"), LocalizedText.of(Language.EN, "To the hall."));
        report("", Optional.empty());
        matters.decide(waitingFor(giulia).id(), sanction(7), giulia);
        var draft = news.draft(scene.campaign(), text, esther);

        assertThatExceptionOfType(Sanctioned.class).isThrownBy(() -> news.publish(draft, esther));
        var unpublished = scene.draft();
        var petitions = beans.getBean(Petitions.class);
        assertThatExceptionOfType(Sanctioned.class).isThrownBy(() -> petitions.propose(unpublished, esther));
        var campaign = new CampaignScene(beans).draft();
        mandates.take(esther, Role.ORGANIZER, Scope.of(campaign));
        assertThatExceptionOfType(Sanctioned.class)
                .isThrownBy(() -> beans.getBean(Campaigns.class).goLive(campaign, esther));
        var actions = new Scene(beans);
        var action = actions.id(actions.planned(actions.eventFor(20)));
        mandates.take(esther, Role.ORGANIZER, Scope.of(actions.campaign()));
        assertThatExceptionOfType(Sanctioned.class)
                .isThrownBy(() -> actions.actions().open(action, esther));
        database.sql("update sanction set until = ? where person = ?")
                .params(Timestamp.from(clock.instant().minusSeconds(1)), esther.uuid())
                .update();
        news.publish(draft, esther);

        assertThat(sanctions.of(esther)).isEmpty();
    }
}
