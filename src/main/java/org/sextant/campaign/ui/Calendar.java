package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.PlanItem;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What happens when in a campaign: its own days, and what features add. */
@Component
class Calendar {

    private static final int MOST = 200;

    private final ObjectProvider<PlanItems> features;
    private final Clock clock;

    Calendar(ObjectProvider<PlanItems> features, Clock clock) {
        this.features = features;
        this.clock = clock;
    }

    Section of(CampaignSummary campaign, PersonId person, Words words) {
        var items = new ArrayList<>(own(campaign, words));
        // Each feature's things together, as it gives them: so lie their lanes.
        features.orderedStream()
                .flatMap(feature -> feature.of(campaign, person, words).stream().limit(MOST))
                .forEach(items::add);
        var today = LocalDate.ofInstant(clock.instant(), campaign.zone());
        var part = new Section(
                new H2(words.of("campaign.calendar.title")), new Timeline(items, campaign.principle(), today, words));
        part.addClassName("part");
        return part;
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
