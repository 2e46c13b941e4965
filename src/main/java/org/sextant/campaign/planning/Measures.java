package org.sextant.campaign.planning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignSummary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks up what Sextant counts. */
@Component
public class Measures {

    private final ObjectProvider<Measuring> features;

    Measures(ObjectProvider<Measuring> features) {
        this.features = features;
    }

    /** The same objectives with the numbers of now, of what Sextant counts. */
    List<ObjectiveSummary> applied(List<ObjectiveSummary> objectives, CampaignSummary campaign) {
        var wanted = objectives.stream()
                .flatMap(objective -> objective.measure().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));
        var reached = reached(wanted, campaign);
        return objectives.stream()
                .map(objective -> objective
                        .measure()
                        .map(measure -> objective.counted(reached.getOrDefault(measure, 0L)))
                        .orElse(objective))
                .toList();
    }

    /** How far a campaign has come by all measures. Who asks has made sure that the reader may read it, or that the campaign is public. */
    public Map<Measure, Long> reached(CampaignSummary campaign) {
        return reached(EnumSet.allOf(Measure.class), campaign);
    }

    private Map<Measure, Long> reached(Set<Measure> wanted, CampaignSummary campaign) {
        var reached = new EnumMap<Measure, Long>(Measure.class);
        features.stream()
                .filter(feature -> !Collections.disjoint(feature.measures(), wanted))
                .forEach(feature -> feature.reached(campaign)
                        .forEach((measure, number) -> reached.merge(measure, number, Long::sum)));
        return reached;
    }
}
