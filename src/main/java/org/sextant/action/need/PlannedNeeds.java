package org.sextant.action.need;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sextant.action.ActionTakenUp;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.NoSuchCampaign;
import org.sextant.campaign.template.CampaignPlanned;
import org.sextant.campaign.template.PlannedNeed;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.Skill;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes down the needs with which a campaign begins. */
@Component
class PlannedNeeds {

    private final Needs needs;
    private final Campaigns campaigns;

    PlannedNeeds(Needs needs, Campaigns campaigns) {
        this.needs = needs;
        this.campaigns = campaigns;
    }

    // An event can be delivered twice: a need keeps its place in the plan, so that it is written down once.
    @ApplicationModuleListener
    void on(CampaignPlanned event) {
        for (var place = 0; place < Math.min(event.needs().size(), Needs.MOST); place++) {
            var planned = event.needs().get(place);
            if (planned.action().isEmpty()) {
                needs.writePlanned(
                        new Needs.InPlan(event.id(), Optional.empty(), place),
                        plan(planned, event.opens()),
                        event.by());
            }
        }
    }

    /** What one of its actions needs, which is there only now. */
    @ApplicationModuleListener
    void on(ActionTakenUp event) {
        var opens = campaigns
                .byId(event.campaign())
                .orElseThrow(NoSuchCampaign::new)
                .opens();
        event.needs().stream()
                .filter(needed -> needed.place() < Needs.MOST)
                .forEach(needed -> needs.writePlanned(
                        new Needs.InPlan(event.campaign(), Optional.of(event.id()), needed.place()),
                        plan(needed.need(), opens),
                        event.by()));
    }

    /** That the words of a plan are not too long, a test of every template guards. */
    static NeedPlan plan(PlannedNeed planned, LocalDate opens) {
        var kind = NeedKind.valueOf(planned.kind().name());
        var wish = planned.known().map(known -> wish(kind, known)).orElseGet(() -> Wish.inWords(kind, planned.what()));
        return new NeedPlan(wish, planned.number(), planned.day().map(opens::plusDays));
    }

    private static Wish wish(NeedKind kind, PlannedNeed.Known known) {
        return new Wish(
                kind,
                known.skill().map(Skill::valueOf),
                known.languages().stream().map(LanguageCode::new).collect(Collectors.toCollection(TreeSet::new)),
                known.words());
    }
}
