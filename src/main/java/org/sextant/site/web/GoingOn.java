package org.sextant.site.web;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.action.Agenda;
import org.sextant.action.AgendaRow;
import org.sextant.action.AgendaRows;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.web.CampaignMeasure;
import org.sextant.shell.Kept;
import org.sextant.shell.Words;
import org.sextant.site.web.HomePage.CampaignCard;
import org.sextant.site.web.HomePage.Few;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** What is going on now: the live campaigns, and what comes next. */
@Component
class GoingOn {

    private static final int CAMPAIGNS = 6;
    private static final int ACTIONS = 4;
    private static final Duration FRESH = Duration.ofSeconds(1);

    /** What comes next, and who hosts it. */
    private record Next(List<ActionCard> actions, Map<ActionId, List<String>> hosts) {}

    private final Kept<List<CampaignSummary>> campaigns;
    private final Kept<Next> next;
    private final AgendaRows rows;
    private final List<CampaignMeasure> measures;

    GoingOn(Campaigns campaigns, Agenda agenda, AgendaRows rows, List<CampaignMeasure> measures, Clock clock) {
        this.campaigns = new Kept<>(campaigns::live, FRESH, clock);
        this.next = new Kept<>(() -> next(agenda, rows), FRESH, clock);
        this.rows = rows;
        this.measures = measures;
    }

    /** One of each principle first, so that no principle with a live campaign is crowded out by another's. */
    Few<CampaignCard> campaigns(Words words) {
        var live = campaigns.get();
        var seen = EnumSet.noneOf(Principle.class);
        var firsts =
                live.stream().filter(campaign -> seen.add(campaign.principle())).toList();
        var shown = Stream.concat(firsts.stream(), live.stream()).distinct().limit(CAMPAIGNS);
        return new Few<>(shown.map(campaign -> card(campaign, words)).toList(), live.size());
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
