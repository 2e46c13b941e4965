package org.sextant.petition.signing;

import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.planning.Measure;
import org.sextant.campaign.planning.MeasuredWork;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.springframework.stereotype.Component;

/** The signatures under all petitions of a campaign that the public knows. */
@Component
class SignaturesMeasured implements MeasuredWork {

    private final Petitions petitions;
    private final Tally tally;

    SignaturesMeasured(Petitions petitions, Tally tally) {
        this.petitions = petitions;
        this.tally = tally;
    }

    @Override
    public Measure measure() {
        return Measure.SIGNATURES;
    }

    @Override
    public long reached(CampaignSummary campaign) {
        return petitions.of(campaign.id()).stream()
                .filter(PetitionSummary::isPublic)
                .mapToLong(petition -> tally.of(petition.id()))
                .sum();
    }
}
