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
    private final ObjectProvider<PlannedHelp> help;

    Reuse(ObjectProvider<PlannedWork> features, ObjectProvider<PlannedWay> ways, ObjectProvider<PlannedHelp> help) {
        this.features = features;
        this.ways = ways;
        this.help = help;
    }

    TemplatePlan planOf(CampaignSummary campaign) {
        var actions = actions(campaign);
        var ids = actions.stream().map(KnownAction::id).toList();
        return new TemplatePlan(
                campaign.title(),
                campaign.summary(),
                List.copyOf(campaign.demands()),
                campaign.addressees().stream().map(AskedFor::of).toList(),
                campaign.ends().map(ends -> (int) ChronoUnit.DAYS.between(campaign.opens(), ends)),
                ways.stream().flatMap(way -> way.objectives(campaign).stream()).toList(),
                ways.stream().flatMap(way -> way.milestones(campaign).stream()).toList(),
                help.stream()
                        .flatMap(feature -> feature.of(campaign, ids).stream())
                        .toList(),
                actions.stream().map(KnownAction::plan).toList());
    }

    private List<KnownAction> actions(CampaignSummary campaign) {
        var milestones = ways.stream()
                .flatMap(way -> way.milestoneOrder(campaign).stream())
                .toList();
        return features.stream()
                .flatMap(feature -> feature.of(campaign, milestones).stream())
                .sorted(Comparator.comparingInt(action -> action.plan().day()))
                .limit(TemplatePlan.MOST_ACTIONS)
                .toList();
    }
}
