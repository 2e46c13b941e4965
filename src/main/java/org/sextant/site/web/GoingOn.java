package org.sextant.site.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.sextant.action.ActionCard;
import org.sextant.action.Agenda;
import org.sextant.action.AgendaRow;
import org.sextant.action.AgendaRows;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.PublicCampaigns;
import org.sextant.campaign.web.CampaignMeasure;
import org.sextant.shell.Kept;
import org.sextant.shell.Words;
import org.sextant.site.web.HomePage.CampaignCard;
import org.sextant.site.web.HomePage.Few;
import org.sextant.vocabulary.ActionId;
import org.springframework.stereotype.Component;

/** What is going on now: the live campaigns, and what comes next. */
@Component
class GoingOn {

    private static final int CAMPAIGNS = 6;
    private static final int ACTIONS = 4;
    private static final Duration FRESH = Duration.ofSeconds(1);

    /** What comes next, and who hosts it. */
    private record Next(List<ActionCard> actions, Map<ActionId, List<String>> hosts) {}

    private final Kept<PublicCampaigns.Newest> campaigns;
    private final Kept<Next> next;
    private final AgendaRows rows;
    private final List<CampaignMeasure> measures;

    GoingOn(PublicCampaigns campaigns, Agenda agenda, AgendaRows rows, List<CampaignMeasure> measures, Clock clock) {
        this.campaigns = new Kept<>(() -> campaigns.newest(CAMPAIGNS), FRESH, clock);
        this.next = new Kept<>(() -> next(agenda, rows), FRESH, clock);
        this.rows = rows;
        this.measures = measures;
    }

    Few<CampaignCard> campaigns(Words words) {
        var newest = campaigns.get();
        var shown = newest.campaigns().stream().map(campaign -> card(campaign, words));
        return new Few<>(shown.toList(), newest.all());
    }

    private CampaignCard card(CampaignSummary campaign, Words words) {
        var measure = measures.stream()
                .flatMap(feature -> feature.of(campaign, words).stream())
                .findFirst();
        return new CampaignCard(campaign, measure);
    }

    private static Next next(Agenda agenda, AgendaRows rows) {
        var actions = agenda.next(ACTIONS);
        return new Next(actions, rows.hosts(actions));
    }

    /** The nearest ones. */
    List<AgendaRow> actions(Words words) {
        var kept = next.get();
        return rows.of(kept.actions(), kept.hosts(), words);
    }
}
