package org.sextant.campaign.coalition;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.campaign.CampaignFounded;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Writes the history of coalitions, from the campaign's first day on, as part of what is done; those whom it concerns are told. */
@Component
class CoalitionLedger {

    private final PartnerRepository partners;
    private final StepTakenRepository steps;
    private final PartnerTidings tidings;
    private final Clock clock;
    private final Ids ids;

    CoalitionLedger(
            PartnerRepository partners, StepTakenRepository steps, PartnerTidings tidings, Clock clock, Ids ids) {
        this.partners = partners;
        this.steps = steps;
        this.tidings = tidings;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.instant();
    }

    // Not after the commit, as listeners in other modules: a campaign never stands behind partners that are not written
    // down.
    @EventListener
    void on(CampaignFounded founded) {
        founded.organisations().forEach(organisation -> {
            partners.saveAndFlush(Partner.founding(founded.id(), organisation, now()));
            write(founded.id(), organisation, new PastStep(PartnerStep.FOUNDED, Optional.empty(), now()));
        });
    }

    void write(CampaignId campaign, OrganisationId organisation, PartnerStep step, PersonId by) {
        var past = new PastStep(step, Optional.of(by), now());
        write(campaign, organisation, past);
        tidings.tell(campaign, organisation, past);
    }

    void left(Partner partner, PastStep past, Set<PersonId> losing) {
        write(partner.campaign(), partner.organisation(), past);
        tidings.tell(partner.campaign(), partner.organisation(), past);
        tidings.tellThoseWhoLose(partner, past, losing);
    }

    void write(CampaignId campaign, OrganisationId organisation, PastStep past) {
        steps.save(new StepTaken(ids.next(), campaign, organisation, past));
    }

    List<StepTaken> of(CampaignId campaign) {
        return steps.of(campaign, Limit.of(Coalition.MOST_STEPS));
    }
}
