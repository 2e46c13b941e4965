package org.sextant.petition;

import java.time.ZoneId;
import org.sextant.campaign.Campaigns;
import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** Who may write a petition, and who may be the second person under its wording. Each act is written down. */
@Component
class TwoPeople {

    private final Campaigns campaigns;
    private final Mandates mandates;
    private final AuditTrail audit;

    TwoPeople(Campaigns campaigns, Mandates mandates, AuditTrail audit) {
        this.campaigns = campaigns;
        this.mandates = mandates;
        this.audit = audit;
    }

    void write(PersonId by, CampaignId campaign, String act, Slug petition) {
        audit.note(by, mandates.require(by, PetitionRight.WRITE, campaigns.scopes(campaign)), act, petition.text());
    }

    /** Moderators of one campaign alone are too near; a small group is helped by those of the platform. */
    void approve(PersonId by, CampaignId campaign, String act, Slug petition) {
        if (mandates.allows(by, PetitionRight.APPROVE)) {
            audit.note(by, mandates.require(by, PetitionRight.APPROVE), act, petition.text());
        } else {
            write(by, campaign, act, petition);
        }
    }

    boolean mayApprove(PersonId person, CampaignId campaign) {
        return mandates.allows(person, PetitionRight.APPROVE)
                || mandates.allows(person, PetitionRight.WRITE, campaigns.scopes(campaign));
    }

    ZoneId zoneOf(CampaignId campaign) {
        return campaigns.byId(campaign).orElseThrow().zone();
    }
}
