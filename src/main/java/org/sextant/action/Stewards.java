package org.sextant.action;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.WrongStage;
import org.sextant.member.AuditTrail;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.moderation.Sanctions;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Who works on a campaign's actions: lets them act under their mandates, and writes down what they did. */
@Component
class Stewards {

    private final Campaigns campaigns;
    private final Mandates mandates;
    private final AuditTrail audit;
    private final Hosting hosting;
    private final Sanctions sanctions;

    Stewards(Campaigns campaigns, Mandates mandates, AuditTrail audit, Hosting hosting, Sanctions sanctions) {
        this.campaigns = campaigns;
        this.mandates = mandates;
        this.audit = audit;
        this.hosting = hosting;
        this.sanctions = sanctions;
    }

    void require(PersonId by, ActionRight right, CampaignId campaign) {
        mandates.require(by, right, campaigns.scopes(campaign));
    }

    boolean allows(PersonId person, ActionRight right, CampaignId campaign) {
        return mandates.allows(person, right, campaigns.scopes(campaign));
    }

    /** Those of its campaign, those who coordinate it alone, and those of the organisations that host it, as far as that reaches. */
    void require(PersonId by, ActionRight right, Action action) {
        if (!allows(by, right, action)) {
            throw new NotPermitted(right);
        }
    }

    boolean allows(PersonId person, ActionRight right, Action action) {
        return isOpen(right, action, person)
                && (mandates.allows(person, right, scopes(action))
                        || asHost(person, right, action).isPresent());
    }

    // The names of those who come to a sensitive action are for nobody but its hosts, however many may run actions
    // here.
    private boolean isOpen(ActionRight right, Action action, PersonId person) {
        return right != ActionRight.SEE_GUESTS || !action.outline().sensitive() || isItsHost(person, action);
    }

    /** Who is in charge of it, coordinates it alone, or organizes its very campaign. */
    private boolean isItsHost(PersonId person, Action action) {
        return action.outline().inCharge().filter(person::equals).isPresent()
                || mandates.holds(person, Role.ORGANIZER, Scope.of(action.campaign()))
                || ActionRight.SEE_GUESTS.roles().stream()
                        .anyMatch(role -> mandates.holds(person, role, Scope.of(action.id())));
    }

    /** Planning for others to open, and calling off, stay open to everybody. */
    void requireVoice(PersonId by) {
        sanctions.require(by);
    }

    void act(PersonId by, ActionRight right, Action action, String act) {
        var where = Scope.of(action.campaign());
        audit.note(by, mandate(by, right, action), act, action.id().toString(), where);
    }

    /**
     * What was announced is not undone by the campaign's end, but nothing is added to it either.
     *
     * @throws WrongStage if its campaign has ended
     */
    void requireGoingOn(Action action) {
        campaigns.requireChangeable(action.campaign());
    }

    private MandateId mandate(PersonId by, ActionRight right, Action action) {
        require(by, right, action);
        var own = scopes(action);
        return mandates.allows(by, right, own)
                ? mandates.require(by, right, own)
                : asHost(by, right, action).orElseThrow(() -> new NotPermitted(right));
    }

    private Scope[] scopes(Action action) {
        return Stream.concat(Stream.of(campaigns.scopes(action.campaign())), Stream.of(Scope.of(action.id())))
                .toArray(Scope[]::new);
    }

    /** The actions that a mandate for them alone lets this person run. */
    Set<ActionId> coordinatedBy(PersonId person) {
        return mandates.of(person).stream()
                .filter(mandate -> mandate.scope().kind() == Scope.Kind.ACTION
                        && ActionRight.RUN.roles().contains(mandate.role()))
                .map(mandate -> mandate.scope().action())
                .collect(Collectors.toSet());
    }

    // Where a sensitive action is and who comes stays with its campaign, which promised it to them.
    private Optional<MandateId> asHost(PersonId person, ActionRight right, Action action) {
        return right != ActionRight.READ && action.outline().sensitive()
                ? Optional.empty()
                : hosting.mandate(person, right, action.id());
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
                .flatMap(scope -> mandates.in(scope, ActionRight.RUN.roles()).stream())
                .map(MandateSummary::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
