package org.sextant.petition.addressee;

import org.sextant.campaign.Campaigns;
import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.petition.PetitionRight;
import org.sextant.petition.PetitionSummary;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Who may say whom a petition asks. Each act is written down. */
@Component
class Askers {

    private final Campaigns campaigns;
    private final Mandates mandates;
    private final AuditTrail audit;

    Askers(Campaigns campaigns, Mandates mandates, AuditTrail audit) {
        this.campaigns = campaigns;
        this.mandates = mandates;
        this.audit = audit;
    }

    /** @throws NotPermitted unless {@code by} is an organizer of the campaign */
    void act(PersonId by, PetitionSummary petition, String act) {
        var mandate = mandates.require(by, PetitionRight.WRITE, campaigns.scopes(petition.campaign()));
        audit.note(by, mandate, act, petition.slug().text(), Scope.of(petition.campaign()));
    }
}
