package org.sextant.action;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.campaign.Campaigns;
import org.sextant.member.AuditTrail;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Who works on a campaign's actions: lets them act under their mandates, and writes down what they did. */
@Component
class Stewards {

    private final Campaigns campaigns;
    private final Mandates mandates;
    private final AuditTrail audit;

    Stewards(Campaigns campaigns, Mandates mandates, AuditTrail audit) {
        this.campaigns = campaigns;
        this.mandates = mandates;
        this.audit = audit;
    }

    void require(PersonId by, ActionRight right, CampaignId campaign) {
        mandates.require(by, right, campaigns.scopes(campaign));
    }

    boolean allows(PersonId person, ActionRight right, CampaignId campaign) {
        return mandates.allows(person, right, campaigns.scopes(campaign));
    }

    void act(PersonId by, ActionRight right, Action action, String act) {
        audit.note(
                by,
                mandates.require(by, right, campaigns.scopes(action.campaign())),
                act,
                action.id().toString());
    }

    /** Only somebody who may run it can be in charge of it. */
    void requireFit(ActionPlan plan, CampaignId campaign) {
        requireOfTheTeam(plan.outline().inCharge(), campaign);
    }

    void requireOfTheTeam(Optional<PersonId> inCharge, CampaignId campaign) {
        if (inCharge.filter(person -> !allows(person, ActionRight.RUN, campaign))
                .isPresent()) {
            throw new NotOfTheTeam();
        }
    }

    /** Who can be put in charge: those with a mandate to run actions in the campaign, its organisations or on the whole platform. */
    Set<PersonId> whoMayRun(CampaignId campaign) {
        return Stream.concat(Arrays.stream(campaigns.scopes(campaign)), Stream.of(Scope.PLATFORM))
                .flatMap(scope -> mandates.in(scope).stream())
                .filter(mandate -> ActionRight.RUN.roles().contains(mandate.role()))
                .map(MandateSummary::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
