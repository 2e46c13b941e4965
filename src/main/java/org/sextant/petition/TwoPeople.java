package org.sextant.petition;

import java.time.ZoneId;
import org.sextant.campaign.Campaigns;
import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.member.SecondPerson;
import org.sextant.moderation.Sanctions;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** Who may write a petition, and who may be the second person under its wording. Each act is written down. */
@Component
class TwoPeople {

    private final Campaigns campaigns;
    private final Mandates mandates;
    private final SecondPerson second;
    private final AuditTrail audit;
    private final Sanctions sanctions;

    TwoPeople(Campaigns campaigns, Mandates mandates, SecondPerson second, AuditTrail audit, Sanctions sanctions) {
        this.campaigns = campaigns;
        this.mandates = mandates;
        this.second = second;
        this.audit = audit;
        this.sanctions = sanctions;
    }

    void write(PersonId by, CampaignId campaign, String act, Slug petition) {
        var under = mandates.require(by, PetitionRight.WRITE, campaigns.scopes(campaign));
        audit.note(by, under, act, petition.text(), Scope.of(campaign));
    }

    void requireToWrite(PersonId by, CampaignId campaign) {
        mandates.require(by, PetitionRight.WRITE, campaigns.scopes(campaign));
    }

    void translate(PersonId by, CampaignId campaign, String act, Slug petition) {
        var under = mandates.require(by, PetitionRight.TRANSLATE, campaigns.scopes(campaign));
        audit.note(by, under, act, petition.text(), Scope.of(campaign));
    }

    void approve(PersonId by, CampaignId campaign, String act, Slug petition) {
        var under = second.require(by, PetitionRight.WRITE, PetitionRight.APPROVE, campaigns.scopes(campaign));
        audit.note(by, under, act, petition.text(), Scope.of(campaign));
    }

    /** Drafting for others to propose, and taking something back, stay open to everybody. */
    void requireVoice(PersonId by) {
        sanctions.require(by);
    }

    boolean mayApprove(PersonId person, CampaignId campaign) {
        return second.mandate(person, PetitionRight.WRITE, PetitionRight.APPROVE, campaigns.scopes(campaign))
                .isPresent();
    }

    ZoneId zoneOf(CampaignId campaign) {
        return campaigns.byId(campaign).orElseThrow().zone();
    }
}
