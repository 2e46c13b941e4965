package org.sextant.petition.signing;

import java.util.Map;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.planning.Measure;
import org.sextant.campaign.planning.Measuring;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.springframework.stereotype.Component;

/** The signatures under all petitions of a campaign that the public knows. */
@Component
class SignaturesMeasured implements Measuring {

    private final Petitions petitions;
    private final Tally tally;

    SignaturesMeasured(Petitions petitions, Tally tally) {
        this.petitions = petitions;
        this.tally = tally;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.SIGNATURES);
    }

    @Override
    public Map<Measure, Long> reached(CampaignSummary campaign) {
        var signatures = petitions.of(campaign.id()).stream()
                .filter(PetitionSummary::isPublic)
                .mapToLong(petition -> tally.of(petition.id()))
                .sum();
        return Map.of(Measure.SIGNATURES, signatures);
    }
}
