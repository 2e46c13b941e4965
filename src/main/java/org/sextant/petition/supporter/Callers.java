package org.sextant.petition.supporter;

import org.sextant.campaign.Campaigns;
import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.moderation.Sanctions;
import org.sextant.petition.NoSuchPetition;
import org.sextant.petition.PetitionRight;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.WrongPetitionState;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Who may ask for first supporters, and for what. Each act is written down. */
@Component
class Callers {

    private final Petitions petitions;
    private final Campaigns campaigns;
    private final Mandates mandates;
    private final Sanctions sanctions;
    private final AuditTrail audit;

    Callers(Petitions petitions, Campaigns campaigns, Mandates mandates, Sanctions sanctions, AuditTrail audit) {
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.mandates = mandates;
        this.sanctions = sanctions;
        this.audit = audit;
    }

    /** Asks for people from outside: not for whoever may publish nothing. */
    PetitionSummary ask(PetitionId id, String act, PersonId by) {
        sanctions.require(by);
        var petition = act(id, act, by);
        if (petition.isPublic()) {
            throw new WrongPetitionState();
        }
        return petition;
    }

    PetitionSummary act(PetitionId id, String act, PersonId by) {
        var petition = petitions.byId(id).orElseThrow(NoSuchPetition::new);
        var mandate = mandates.require(by, PetitionRight.WRITE, campaigns.scopes(petition.campaign()));
        audit.note(by, mandate, act, petition.slug().text(), Scope.of(petition.campaign()));
        return petition;
    }
}
