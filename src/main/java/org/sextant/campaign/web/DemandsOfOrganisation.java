package org.sextant.campaign.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Stage;
import org.sextant.campaign.endorsement.EndorsementSummary;
import org.sextant.campaign.endorsement.Endorsements;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.PrincipleSummary;
import org.sextant.programme.Programme;
import org.sextant.shell.KeptFor;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.stereotype.Component;

/** The demands that an organisation carries: those of the campaigns that it stands behind and that are not over, and those that it endorses. */
@Component
class DemandsOfOrganisation {

    private final Programme programme;
    private final KeptCampaigns campaigns;
    private final KeptFor<OrganisationId, Set<DemandId>> endorsed;

    DemandsOfOrganisation(Programme programme, KeptCampaigns campaigns, Endorsements endorsements, Clock clock) {
        this.programme = programme;
        this.campaigns = campaigns;
        this.endorsed = new KeptFor<>(
                organisation -> endorsements.of(organisation).stream()
                        .map(EndorsementSummary::demand)
                        .collect(toUnmodifiableSet()),
                clock);
    }

    /**
     * A demand, and how the organisation carries it.
     *
     * @param by its campaigns; empty where it only endorses the demand
     */
    record Carried(PrincipleSummary principle, DemandSummary demand, List<CampaignSummary> by, boolean endorsed) {

        private boolean atAll() {
            return endorsed || !by.isEmpty();
        }
    }

    /** Principle by principle. A demand that has retired is not among them, since it is in no wheel. */
    List<Carried> of(OrganisationId organisation) {
        var behind = campaigns.behind(organisation).stream()
                .filter(campaign -> campaign.stage() != Stage.ENDED)
                .toList();
        var own = endorsed.get(organisation);
        return programme.principles().stream()
                .flatMap(principle -> principle.demands().stream()
                        .map(demand ->
                                new Carried(principle, demand, carrying(demand, behind), own.contains(demand.id()))))
                .filter(Carried::atAll)
                .toList();
    }

    private static List<CampaignSummary> carrying(DemandSummary demand, List<CampaignSummary> campaigns) {
        return campaigns.stream()
                .filter(campaign -> campaign.demands().contains(demand.id()))
                .toList();
    }
}
