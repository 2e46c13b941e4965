package org.sextant.action.host;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.action.ActionCard;
import org.sextant.action.Board;
import org.sextant.action.NoSuchAction;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Team;
import org.sextant.member.AuditTrail;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** What people do about hosting under their mandates, in the campaign and in the organisation: let or refused, and written down. */
@Component
class HostActs {

    private final Board board;
    private final Campaigns campaigns;
    private final Team team;
    private final Mandates mandates;
    private final AuditTrail audit;

    HostActs(Board board, Campaigns campaigns, Team team, Mandates mandates, AuditTrail audit) {
        this.board = board;
        this.campaigns = campaigns;
        this.team = team;
        this.mandates = mandates;
        this.audit = audit;
    }

    void requireReader(ActionId action, PersonId by) {
        var _ = card(action, by);
    }

    void invite(ActionId action, OrganisationId organisation, PersonId by) {
        act(action, by, "host-invited");
        if (organisationsBehind(action, by).contains(organisation)) {
            throw new CannotHost();
        }
    }

    void end(ActionId action, OrganisationId organisation, PersonId by) {
        act(action, by, "host-ended");
    }

    private void act(ActionId action, PersonId by, String act) {
        team.act(by, HostRight.INVITE, card(action, by).campaign(), act, action.toString());
    }

    // Of exactly this organisation: a mandate for the whole platform speaks for nobody.
    void answer(ActionId action, OrganisationId organisation, PersonId by, String act) {
        var mandate = mandates.of(by).stream()
                .filter(held -> HostRight.ANSWER.roles().contains(held.role()))
                .filter(held -> held.scope().equals(Scope.of(organisation)))
                .map(MandateSummary::id)
                .findFirst()
                .orElseThrow(() -> new NotPermitted(HostRight.ANSWER));
        audit.note(by, mandate, act, action.toString(), Scope.of(organisation));
    }

    Set<OrganisationId> organisationsBehind(ActionId action, PersonId by) {
        return campaigns
                .byId(card(action, by).campaign())
                .orElseThrow(NoSuchAction::new)
                .organisations();
    }

    /** Where a mandate of the organisation's own carries the right. */
    Set<OrganisationId> organisationsWhere(PersonId person, HostRight right) {
        return mandates.of(person).stream()
                .filter(held -> right.roles().contains(held.role()))
                .map(MandateSummary::scope)
                .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
                .map(Scope::organisation)
                .collect(Collectors.toSet());
    }

    /** The campaigns behind which the organisation stands and which the person may plan. */
    List<CampaignSummary> ownCampaigns(OrganisationId organisation, PersonId person) {
        return campaigns.plannedBy(person).stream()
                .filter(campaign -> campaign.organisations().contains(organisation))
                .toList();
    }

    private ActionCard card(ActionId action, PersonId by) {
        return Optional.ofNullable(board.cards(List.of(action), by).get(action)).orElseThrow(NoSuchAction::new);
    }
}
