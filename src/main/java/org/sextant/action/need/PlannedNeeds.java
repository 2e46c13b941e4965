package org.sextant.action.need;

import java.util.Optional;
import org.sextant.campaign.template.CampaignPlanned;
import org.sextant.campaign.template.PlannedNeed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes down the needs with which a campaign begins. */
@Component
class PlannedNeeds {

    private final Needs needs;

    PlannedNeeds(Needs needs) {
        this.needs = needs;
    }

    // An event can be delivered twice: a need keeps its place in the plan, so that it is written down once.
    @ApplicationModuleListener
    void on(CampaignPlanned event) {
        for (var place = 0; place < Math.min(event.needs().size(), Needs.MOST); place++) {
            needs.writePlanned(event.id(), place, plan(event.needs().get(place)), event.by());
        }
    }

    /** A plan says it in words alone; a test of every template guards that they are not too long. */
    static NeedPlan plan(PlannedNeed planned) {
        var kind = NeedKind.valueOf(planned.kind().name());
        return new NeedPlan(Wish.inWords(kind, planned.what()), planned.number(), Optional.empty());
    }
}
