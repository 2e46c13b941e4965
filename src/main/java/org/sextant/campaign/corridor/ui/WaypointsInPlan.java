package org.sextant.campaign.corridor.ui;

import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Course;
import org.sextant.campaign.PlanItem;
import org.sextant.campaign.corridor.Corridors;
import org.sextant.campaign.corridor.Waypoint;
import org.sextant.campaign.ui.PlanItems;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The dates of a campaign's corridors in its plan. */
@Component
@Order(5)
class WaypointsInPlan implements PlanItems {

    private final Corridors corridors;

    WaypointsInPlan(Corridors corridors) {
        this.corridors = corridors;
    }

    @Override
    public List<PlanItem> of(CampaignSummary campaign, PersonId person, Words words) {
        return corridors.of(campaign.id(), person).stream()
                .flatMap(corridor -> corridor.waypoints().stream())
                .map(waypoint -> item(waypoint, campaign, words))
                .toList();
    }

    private static PlanItem item(Waypoint waypoint, CampaignSummary campaign, Words words) {
        return new PlanItem(
                waypoint.title().in(words.language()),
                words.of("corridor.plan.kind"),
                waypoint.due(),
                waypoint.due(),
                "campaigns/" + campaign.slug() + "/" + CorridorTab.PATH,
                Optional.of(Course.DONE).filter(_ -> waypoint.reached()),
                Optional.empty(),
                Optional.empty());
    }
}
