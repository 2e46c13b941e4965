package org.sextant.campaign.calendar.ui;

import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.PlanItem;
import org.sextant.campaign.calendar.Observances;
import org.sextant.campaign.ui.PlanItems;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** The days that a campaign has taken, on its timeline. */
@Component
class ObservancesInPlan implements PlanItems {

    private final Observances observances;

    ObservancesInPlan(Observances observances) {
        this.observances = observances;
    }

    @Override
    public List<PlanItem> of(CampaignSummary campaign, PersonId person, Words words) {
        return observances.taken(campaign).stream()
                .map(day -> new PlanItem(
                        day.name().in(words.language()),
                        words.of("calendar.kind"),
                        day.first(),
                        day.last(),
                        "campaigns/" + campaign.slug() + "/plan"))
                .toList();
    }
}
