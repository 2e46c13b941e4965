package org.sextant.campaign.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.PlanItem;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What happens when in a campaign: its own days, and what features add. */
@Component
class Calendar {

    private static final int MOST = 200;

    private final ObjectProvider<PlanItems> features;
    private final ObjectProvider<MovableItems> movables;
    private final Clock clock;

    Calendar(ObjectProvider<PlanItems> features, ObjectProvider<MovableItems> movables, Clock clock) {
        this.features = features;
        this.movables = movables;
        this.clock = clock;
    }

    /** @param again shows the whole plan anew, after something in it has moved */
    List<Placed> of(CampaignSummary campaign, Desk desk, Runnable again) {
        var placed = new ArrayList<Placed>();
        own(campaign, desk.words()).forEach(item -> still(placed, item));
        movables.orderedStream()
                .flatMap(feature -> feature.of(campaign, desk, again).stream().limit(MOST))
                .forEach(one -> placed.add(
                        new Placed(one.id(), one.item(), Optional.of(one).filter(Movable::mayMove))));
        // Each feature's things together, as it gives them: so lie their lanes.
        features.orderedStream()
                .flatMap(feature -> feature.of(campaign, desk.person(), desk.words()).stream()
                        .limit(MOST))
                .forEach(item -> still(placed, item));
        return placed;
    }

    private static void still(List<Placed> placed, PlanItem item) {
        placed.add(new Placed(Integer.toString(placed.size()), item, Optional.empty()));
    }

    LocalDate today(CampaignSummary campaign) {
        return LocalDate.ofInstant(clock.instant(), campaign.zone());
    }

    private static List<PlanItem> own(CampaignSummary campaign, Words words) {
        var kind = words.of("campaign.calendar.kind");
        var path = CampaignPaths.of(campaign, PlanTab.PATH);
        var opens = campaign.opens();
        var days = new ArrayList<PlanItem>();
        campaign.ends()
                .ifPresent(
                        ends -> days.add(new PlanItem(words.of("campaign.calendar.whole"), kind, opens, ends, path)));
        var milestone = words.of("campaign.calendar.milestones");
        days.add(new PlanItem(words.of("campaign.calendar.opens"), milestone, opens, opens, path));
        campaign.ends()
                .ifPresent(ends ->
                        days.add(new PlanItem(words.of("campaign.calendar.ends"), milestone, ends, ends, path)));
        return days;
    }
}
