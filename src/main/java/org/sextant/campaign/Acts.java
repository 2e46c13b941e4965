package org.sextant.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.member.AuditTrail;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Organisations;
import org.sextant.member.Role;
import org.sextant.member.SecondPerson;
import org.sextant.moderation.Sanctioned;
import org.sextant.moderation.Sanctions;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** What people do in campaigns under their mandates: let or refused, and written down. */
@Component
class Acts {

    private final Mandates mandates;
    private final AuditTrail audit;
    private final SecondPerson second;
    private final Organisations organisations;
    private final Sanctions sanctions;

    Acts(Mandates mandates, AuditTrail audit, SecondPerson second, Organisations organisations, Sanctions sanctions) {
        this.mandates = mandates;
        this.audit = audit;
        this.second = second;
        this.organisations = organisations;
        this.sanctions = sanctions;
    }

    /**
     * Lets the person plan, and writes down what.
     *
     * @throws NotPermitted unless {@code by} is an organizer there
     */
    void plan(PersonId by, Campaign campaign, String act) {
        var mandate = mandates.require(by, CampaignRight.PLAN, campaign.scopes());
        note(by, mandate, act, campaign);
    }

    /**
     * Lets the person bring the campaign one turn further, and writes it down.
     *
     * @throws NotPermitted unless a mandate lets them
     * @throws Sanctioned if they may publish nothing for a time, and this leads to the public; changing and pausing stay open to everybody
     */
    void turn(PersonId by, Campaign campaign, Turn turn) {
        var mandate = isForTheSecond(turn)
                ? second.require(by, CampaignRight.PLAN, CampaignRight.AGREE, campaign.scopes())
                : mandates.require(by, CampaignRight.PLAN, campaign.scopes());
        if (turn.leadsToThePublic()) {
            sanctions.require(by);
        }
        note(by, mandate, "campaign-" + turn.name().toLowerCase(Locale.ROOT).replace('_', '-'), campaign);
    }

    private void note(PersonId by, MandateId under, String act, Campaign campaign) {
        audit.note(by, under, act, campaign.id().toString(), Scope.of(campaign.id()));
    }

    /** Whether the person's mandates let them, whatever stands in the way otherwise. */
    boolean mayTurn(PersonId person, Campaign campaign, Turn turn) {
        return isForTheSecond(turn)
                ? second.mandate(person, CampaignRight.PLAN, CampaignRight.AGREE, campaign.scopes())
                        .isPresent()
                : mandates.allows(person, CampaignRight.PLAN, campaign.scopes());
    }

    private static boolean isForTheSecond(Turn turn) {
        return turn.right().orElseThrow() == CampaignRight.AGREE;
    }

    /** @throws NotPermitted unless {@code by} may see the campaign's workroom */
    void read(PersonId by, Campaign campaign) {
        mandates.require(by, CampaignRight.READ, campaign.scopes());
    }

    /**
     * Makes the person who starts a campaign its organizer.
     *
     * @throws NotPermitted unless they may start one on the platform, or for each of the organisations that it names
     */
    void found(PersonId by, CampaignId campaign, Collection<OrganisationId> organisations) {
        speakFor(by, organisations);
        var scopes = organisations.stream().map(Scope::of).toArray(Scope[]::new);
        var under = mandates.require(by, CampaignRight.START, scopes);
        audit.note(by, under, "campaign-started", campaign.toString(), Scope.of(campaign));
        mandates.take(by, Role.ORGANIZER, Scope.of(campaign));
    }

    /** Nobody puts the name of an organisation under a campaign for which they may not speak. */
    private void speakFor(PersonId by, Collection<OrganisationId> organisations) {
        organisations.forEach(organisation -> mandates.require(by, CampaignRight.START, Scope.of(organisation)));
    }

    Voice voiceOf(PersonId person) {
        return new Voice(
                mandates.allows(person, CampaignRight.START), organisations.where(person, CampaignRight.START));
    }

    /** Where the person may plan: to be looked up in {@link Campaign#scopes()} of many campaigns. */
    Set<Scope> plannedBy(PersonId person) {
        return mandates.of(person).stream()
                .filter(mandate -> CampaignRight.PLAN.roles().contains(mandate.role()))
                .map(MandateSummary::scope)
                .collect(Collectors.toSet());
    }

    List<CampaignId> campaignsOf(PersonId person) {
        return scopes(person, Scope.Kind.CAMPAIGN).stream().map(Scope::campaign).toList();
    }

    List<OrganisationId> organisationsOf(PersonId person) {
        return scopes(person, Scope.Kind.ORGANISATION).stream()
                .map(Scope::organisation)
                .toList();
    }

    private List<Scope> scopes(PersonId person, Scope.Kind kind) {
        return mandates.of(person).stream()
                .map(MandateSummary::scope)
                .filter(scope -> scope.kind() == kind)
                .distinct()
                .toList();
    }
}
