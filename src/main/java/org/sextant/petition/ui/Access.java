package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.member.Mandates;
import org.sextant.petition.PetitionRight;
import org.sextant.petition.guard.GuardRight;
import org.sextant.vocabulary.PersonId;

/** What a person is offered here. Whether they may is asked once more below the views. */
@SpringComponent
class Access {

    private final Campaigns campaigns;
    private final Mandates mandates;

    Access(Campaigns campaigns, Mandates mandates) {
        this.campaigns = campaigns;
        this.mandates = mandates;
    }

    boolean read(PersonId person, CampaignSummary campaign) {
        return mandates.allows(person, PetitionRight.READ, campaigns.scopes(campaign.id()));
    }

    boolean write(PersonId person, CampaignSummary campaign) {
        return mandates.allows(person, PetitionRight.WRITE, campaigns.scopes(campaign.id()));
    }

    boolean translate(PersonId person, CampaignSummary campaign) {
        return mandates.allows(person, PetitionRight.TRANSLATE, campaigns.scopes(campaign.id()));
    }

    boolean moderate(PersonId person) {
        return mandates.allows(person, PetitionRight.APPROVE);
    }

    boolean watch(PersonId person) {
        return mandates.allows(person, GuardRight.WATCH);
    }
}
