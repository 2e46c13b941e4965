package org.sextant.campaign.planning;

import org.sextant.campaign.CampaignSummary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks up what Sextant counts. */
@Component
class Measures {

    private final ObjectProvider<MeasuredWork> features;

    Measures(ObjectProvider<MeasuredWork> features) {
        this.features = features;
    }

    ObjectiveSummary applied(ObjectiveSummary objective, CampaignSummary campaign) {
        return switch (objective.plan().unit()) {
            case Unit.InWords _ -> objective;
            case Unit.Counted(var measure) -> objective.counted(reached(measure, campaign));
        };
    }

    private long reached(Measure measure, CampaignSummary campaign) {
        return features.stream()
                .filter(feature -> feature.measure() == measure)
                .mapToLong(feature -> feature.reached(campaign))
                .sum();
    }
}
