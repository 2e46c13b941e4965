package org.sextant.campaign.coalition;

import org.junit.jupiter.api.BeforeEach;
import org.sextant.campaign.CampaignScene;
import org.sextant.member.Role;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A live campaign of one organisation, and another organisation with its people, which may come to stand behind it. */
abstract class Partnered {

    @Autowired
    BeanFactory beans;

    @Autowired
    Coalition coalition;

    CampaignScene scene;
    OrganisationId founders;
    OrganisationId harbour;
    CampaignId campaign;
    PersonId organizer;
    PersonId ofFounders;
    PersonId ofHarbour;

    @BeforeEach
    void makeTheScene() {
        scene = new CampaignScene(beans);
        founders = scene.organisation();
        harbour = scene.organisation();
        campaign = live(founders);
        organizer = scene.somebodyAs(Role.ORGANIZER, campaign);
        ofFounders = scene.somebodyAs(Role.ORGANIZER, Scope.of(founders));
        ofHarbour = scene.somebodyAs(Role.ORGANIZER, Scope.of(harbour));
    }

    CampaignId live(OrganisationId... behind) {
        var id = scene.draft(scene.plan().behind(behind));
        scene.campaigns().goLive(id, scene.organizer());
        return id;
    }

    void join() {
        coalition.invite(campaign, harbour, organizer);
        coalition.agree(campaign, harbour, ofHarbour);
    }
}
