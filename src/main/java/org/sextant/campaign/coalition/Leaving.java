package org.sextant.campaign.coalition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.campaign.Backing;
import org.sextant.campaign.LastPartner;
import org.sextant.member.NotPermitted;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an organisation leaves a campaign: it sees beforehand what it has there, says which of that stops, and all is done at once. */
@Service
@Transactional
public class Leaving {

    private final PartnerRepository partners;
    private final CoalitionActs acts;
    private final Backing backing;
    private final CoalitionLedger ledger;
    private final Belongings belongings;

    Leaving(
            PartnerRepository partners,
            CoalitionActs acts,
            Backing backing,
            CoalitionLedger ledger,
            Belongings belongings) {
        this.partners = partners;
        this.acts = acts;
        this.backing = backing;
        this.ledger = ledger;
        this.belongings = belongings;
    }

    /**
     * What an organisation would leave behind.
     *
     * @param parts each stays with the campaign unless it is said that it stops
     * @param going how many people would lose their way into the campaign if nothing stops
     */
    public record Before(List<Part> parts, int going) {}

    /**
     * What it has in the campaign.
     *
     * @throws NotPermitted unless {@code by} may let this very organisation leave
     */
    @Transactional(readOnly = true)
    public Before before(CampaignId campaign, OrganisationId organisation, PersonId by, Words words) {
        if (!mayLeave(organisation, by)) {
            throw new NotPermitted(CoalitionRight.LEAVE);
        }
        return new Before(
                belongings.of(campaign, organisation, words),
                belongings.going(campaign, organisation, Set.of()).size());
    }

    /** Whether the person may let the organisation leave campaigns. */
    @Transactional(readOnly = true)
    public boolean mayLeave(OrganisationId organisation, PersonId person) {
        return acts.organisationsWhere(person, CoalitionRight.LEAVE).contains(organisation);
    }

    /**
     * The organisation stands behind the campaign no more. What of its parts is not named stays with the campaign.
     *
     * @param stopping the keys of the parts that stop; what it does not have, or what cannot stop, counts for nothing
     * @throws NotPermitted unless {@code by} may let this very organisation leave
     * @throws NotAsked if it does not stand behind the campaign
     * @throws LastPartner if nobody else does
     */
    public void leave(CampaignId campaign, OrganisationId organisation, Set<String> stopping, PersonId by) {
        acts.speak(CoalitionRight.LEAVE, organisation, by, "partner-left", campaign.toString());
        part(find(campaign, organisation).orElseThrow(NotAsked::new), PartnerStep.LEFT, stopping, by);
    }

    /** Lets it go as two people have decided: all that it has there stays. False, and nothing is changed, where it is out already, or nobody else is in. */
    boolean leaveByTwo(CampaignId campaign, OrganisationId organisation, PersonId second) {
        var partner = find(campaign, organisation).filter(_ -> backing.othersStandBehind(campaign, organisation));
        partner.ifPresent(found -> part(found, PartnerStep.ASKED_TO_LEAVE, Set.of(), second));
        return partner.isPresent();
    }

    private void part(Partner partner, PartnerStep step, Set<String> stopping, PersonId by) {
        var campaign = partner.campaign();
        var organisation = partner.organisation();
        var going = belongings.going(campaign, organisation, stopping);
        var losing = belongings.losing(campaign, organisation, stopping);
        var settled = belongings.settle(new Farewell(campaign, organisation, stopping, going, by));
        var past = new PastStep(step, Optional.of(by), ledger.now(), settled.stays(), settled.stops());
        partner.leave(past.at());
        partners.saveAndFlush(partner);
        backing.part(campaign, organisation);
        ledger.left(partner, past, losing);
    }

    private Optional<Partner> find(CampaignId campaign, OrganisationId organisation) {
        return partners.findById(PartnerKey.of(campaign, organisation))
                .filter(partner -> partner.state() == PartnerState.AGREED);
    }
}
