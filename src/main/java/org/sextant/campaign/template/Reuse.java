package org.sextant.campaign.template;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sextant.campaign.CampaignSummary;
import org.sextant.vocabulary.CountryCode;
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

    /** Tied to no date and to no place. */
    TemplatePlan planOf(CampaignSummary campaign) {
        return plan(campaign, actions(campaign), PlannedAction::anywhere);
    }

    /** The same for those who go on in one of its places: with what is planned there, and with what is tied to none. */
    TemplatePlan partOf(CampaignSummary campaign, CountryCode place) {
        var there = actions(campaign).stream()
                .filter(action -> action.plan().belongsTo(place))
                .toList();
        return plan(campaign, there, UnaryOperator.identity());
    }

    StayingBehind stayingBehind(CampaignSummary campaign) {
        var places = SplitByPlace.places(campaign);
        var elsewhere = (int) actions(campaign).stream()
                .flatMap(action -> action.plan().country().stream())
                .filter(place -> !places.contains(place))
                .count();
        return features.stream()
                .map(feature -> feature.stayingBehind(campaign))
                .reduce(new StayingBehind(0, 0, elsewhere), StayingBehind::and);
    }

    private TemplatePlan plan(
            CampaignSummary campaign, List<KnownAction> actions, UnaryOperator<PlannedAction> placed) {
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
                actions.stream().map(KnownAction::plan).map(placed).toList());
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
