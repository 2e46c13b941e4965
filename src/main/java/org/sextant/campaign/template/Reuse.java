package org.sextant.campaign.template;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes a plan without dates of a campaign that has some. */
@Component
class Reuse {

    private final ObjectProvider<PlannedWork> features;
    private final ObjectProvider<PlannedWay> ways;

    Reuse(ObjectProvider<PlannedWork> features, ObjectProvider<PlannedWay> ways) {
        this.features = features;
        this.ways = ways;
    }

    TemplatePlan planOf(CampaignSummary campaign) {
        return new TemplatePlan(
                campaign.title(),
                campaign.summary(),
                List.copyOf(campaign.demands()),
                campaign.addressees().stream().map(AskedFor::of).toList(),
                campaign.ends().map(ends -> (int) ChronoUnit.DAYS.between(campaign.opens(), ends)),
                ways.stream().flatMap(way -> way.objectives(campaign).stream()).toList(),
                ways.stream().flatMap(way -> way.milestones(campaign).stream()).toList(),
                List.of(),
                actions(campaign));
    }

    private List<PlannedAction> actions(CampaignSummary campaign) {
        return features.stream()
                .flatMap(feature -> feature.of(campaign).stream())
                .sorted(Comparator.comparingInt(PlannedAction::day))
                .limit(TemplatePlan.MOST_ACTIONS)
                .toList();
    }
}
