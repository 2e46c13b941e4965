package org.sextant.campaign.coalition;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.Team;
import org.sextant.member.AuditTrail;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Right;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** What people do in a coalition under their mandates, for the campaign and for an organisation: let or refused, and written down. */
@Component
class CoalitionActs {

    private final Team team;
    private final Mandates mandates;
    private final AuditTrail audit;

    CoalitionActs(Team team, Mandates mandates, AuditTrail audit) {
        this.team = team;
        this.mandates = mandates;
        this.audit = audit;
    }

    void requireReader(CampaignId campaign, PersonId by) {
        team.require(by, CampaignRight.READ, campaign);
    }

    boolean invites(CampaignId campaign, PersonId person) {
        return team.allows(person, CoalitionRight.INVITE, campaign);
    }

    void invite(CampaignId campaign, OrganisationId organisation, PersonId by, String act) {
        team.act(by, CoalitionRight.INVITE, campaign, act, organisation.toString());
    }

    // In exactly this organisation: a mandate for the whole platform speaks for nobody.
    void speak(Right right, OrganisationId organisation, PersonId by, String act, String subject) {
        var mandate = mandates.of(by).stream()
                .filter(held -> right.roles().contains(held.role()))
                .filter(held -> held.scope().equals(Scope.of(organisation)))
                .map(MandateSummary::id)
                .findFirst()
                .orElseThrow(() -> new NotPermitted(right));
        audit.note(by, mandate, act, subject, Scope.of(organisation));
    }

    /** The organisations of which a mandate of the person carries the right, in exactly them. */
    Set<OrganisationId> organisationsWhere(PersonId person, Right right) {
        return mandates.of(person).stream()
                .filter(held -> right.roles().contains(held.role()))
                .map(MandateSummary::scope)
                .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
                .map(Scope::organisation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
