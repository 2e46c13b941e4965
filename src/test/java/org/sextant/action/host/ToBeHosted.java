package org.sextant.action.host;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.sextant.action.ActionCard;
import org.sextant.action.Scene;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.Campaigns;
import org.sextant.member.Role;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An open action of one campaign, and another organisation with its people, which may come to host it. */
abstract class ToBeHosted {

    @Autowired
    BeanFactory beans;

    @Autowired
    Hosts hosts;

    Scene scene;
    CampaignScene others;
    OrganisationId organisation;
    PersonId theirOrganizer;
    PersonId theirCoordinator;
    Slug slug;
    ActionId action;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        others = new CampaignScene(beans);
        organisation = others.organisation();
        theirOrganizer = others.somebodyAs(Role.ORGANIZER, Scope.of(organisation));
        theirCoordinator = others.somebodyAs(Role.COORDINATOR, Scope.of(organisation));
        slug = scene.open(scene.eventFor(5));
        action = scene.id(slug);
    }

    CampaignId campaignOf(OrganisationId behind) {
        var draft = others.draft(others.plan().behind(behind));
        beans.getBean(Campaigns.class).goLive(draft, others.organizer());
        return draft;
    }

    void agree(Set<CampaignId> shownIn) {
        hosts.agree(action, organisation, shownIn, theirOrganizer);
    }

    static List<Slug> slugs(List<ActionCard> cards) {
        return cards.stream().map(ActionCard::slug).toList();
    }
}
