package org.sextant.campaign.coalition;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.sextant.campaign.Backing;
import org.sextant.campaign.CampaignPlan;
import org.sextant.campaign.TooManyPartners;
import org.sextant.campaign.WrongStage;
import org.sextant.member.NotPermitted;
import org.sextant.member.OrganisationSummary;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which organisations stand behind a campaign, each by its own yes. Each operation throws {@link NotPermitted} unless {@code by} holds a mandate for it, and
 * {@link WrongStage} where something would begin in a campaign that has ended.
 */
@Service
@Transactional
public class Coalition {

    /** More campaigns than this are not shown to who speaks for an organisation. */
    public static final int MOST_SHOWN = 200;

    /** Older lines of a history than these are not shown. */
    public static final int MOST_STEPS = 100;

    private final PartnerRepository partners;
    private final CoalitionActs acts;
    private final Backing backing;
    private final CoalitionLedger ledger;
    private final PartnerNames names;

    Coalition(
            PartnerRepository partners,
            CoalitionActs acts,
            Backing backing,
            CoalitionLedger ledger,
            PartnerNames names) {
        this.partners = partners;
        this.acts = acts;
        this.backing = backing;
        this.ledger = ledger;
        this.names = names;
    }

    /** Who stands behind the campaign, is asked to, would not or left: for its team, the longest first. */
    @Transactional(readOnly = true)
    public List<PartnerSummary> of(CampaignId campaign, PersonId by) {
        acts.requireReader(campaign, by);
        return names.of(partners.of(campaign.uuid()));
    }

    /** What has happened between the campaign and organisations, for its team: the latest first, at most {@link #MOST_STEPS}. */
    @Transactional(readOnly = true)
    public List<PartnerHistory> history(CampaignId campaign, PersonId by) {
        acts.requireReader(campaign, by);
        return ledger.of(campaign).stream()
                .map(step -> new PartnerHistory(names.of(step.organisation()), step.past()))
                .toList();
    }

    /**
     * Which organisations can be asked, by name: the first of them.
     *
     * @param name what their names have in them, in whatever case
     */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> choices(CampaignId campaign, String name, PersonId by) {
        acts.requireReader(campaign, by);
        var known = partners.of(campaign.uuid()).stream()
                .filter(partner -> partner.state().isOpen())
                .map(Partner::organisation)
                .collect(Collectors.toSet());
        return names.besides(known, name);
    }

    /** Whether the person may ask organisations to stand behind the campaign. */
    @Transactional(readOnly = true)
    public boolean invites(CampaignId campaign, PersonId person) {
        return acts.invites(campaign, person);
    }

    /**
     * Asks an organisation to stand behind the campaign. Until somebody agrees for it, it is named nowhere, and its people see nothing of the campaign.
     *
     * @throws AlreadyPartner if it does, or is asked already
     * @throws TooManyPartners if there are as many as can be, those that are asked included
     */
    public void invite(CampaignId campaign, OrganisationId organisation, PersonId by) {
        acts.invite(campaign, organisation, by, "partner-invited");
        backing.requireChangeable(campaign);
        var known = partners.of(campaign.uuid());
        if (known.stream().filter(partner -> partner.state().isOpen()).count() >= CampaignPlan.MOST) {
            throw new TooManyPartners();
        }
        var now = ledger.now();
        var before = known.stream()
                .filter(partner -> partner.organisation().equals(organisation))
                .findFirst();
        before.ifPresent(partner -> partner.inviteAgain(now));
        partners.saveAndFlush(before.orElseGet(() -> Partner.invited(campaign, organisation, now)));
        ledger.write(campaign, organisation, PartnerStep.INVITED, by);
    }

    /**
     * Takes an invitation back that nobody has answered.
     *
     * @throws NotAsked if there is none
     */
    public void takeBack(CampaignId campaign, OrganisationId organisation, PersonId by) {
        acts.invite(campaign, organisation, by, "partner-taken-back");
        var partner = find(campaign, organisation);
        partner.requireOnlyInvited();
        partners.delete(partner);
        ledger.write(campaign, organisation, PartnerStep.TAKEN_BACK, by);
    }

    /**
     * Says yes for the organisation: it stands behind the campaign from now on, and what its people hold in it reaches into the campaign.
     *
     * @throws NotPermitted unless {@code by} speaks for this very organisation
     * @throws NotAsked if it is not asked
     */
    public void agree(CampaignId campaign, OrganisationId organisation, PersonId by) {
        speak(campaign, organisation, by, "partner-agreed");
        var partner = find(campaign, organisation);
        partner.agree(ledger.now());
        partners.saveAndFlush(partner);
        backing.join(campaign, organisation);
        ledger.write(campaign, organisation, PartnerStep.AGREED, by);
    }

    /**
     * Says no for the organisation.
     *
     * @throws NotPermitted unless {@code by} speaks for this very organisation
     * @throws NotAsked if it is not asked
     */
    public void decline(CampaignId campaign, OrganisationId organisation, PersonId by) {
        speak(campaign, organisation, by, "partner-declined");
        var partner = find(campaign, organisation);
        partner.decline(ledger.now());
        partners.saveAndFlush(partner);
        ledger.write(campaign, organisation, PartnerStep.DECLINED, by);
    }

    /** What the organisations are asked to stand behind, or do, for which the person may speak; the latest first. */
    @Transactional(readOnly = true)
    public List<PartnerSummary> concerning(PersonId person) {
        var spoken = acts.organisationsWhere(person, CoalitionRight.SPEAK).stream()
                .map(OrganisationId::uuid)
                .toList();
        return names.of(
                partners.of(spoken, EnumSet.of(PartnerState.INVITED, PartnerState.AGREED), Limit.of(MOST_SHOWN)));
    }

    /** The organisations that have not answered whether they stand behind a campaign. */
    @Transactional(readOnly = true)
    public List<OrganisationId> invited() {
        return partners.invited().stream().map(OrganisationId::new).toList();
    }

    /** Whether the person may speak for any organisation. */
    @Transactional(readOnly = true)
    public boolean speaks(PersonId person) {
        return !acts.organisationsWhere(person, CoalitionRight.SPEAK).isEmpty();
    }

    private void speak(CampaignId campaign, OrganisationId organisation, PersonId by, String act) {
        acts.speak(CoalitionRight.SPEAK, organisation, by, act, campaign.toString());
    }

    private Partner find(CampaignId campaign, OrganisationId organisation) {
        return partners.findById(PartnerKey.of(campaign, organisation)).orElseThrow(NotAsked::new);
    }
}
