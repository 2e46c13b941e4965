package org.sextant.action.web;

import static org.sextant.shell.PublicPaths.LANG;

import java.util.List;
import org.sextant.action.ActionCard;
import org.sextant.action.Agenda;
import org.sextant.action.AgendaRows;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.PageFrame;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the actions to come. */
@Controller
class ActionListPages {

    private final PublicPages pages;
    private final Agenda agenda;
    private final AgendaRows rows;
    private final Campaigns campaigns;
    private final Spots spots;

    ActionListPages(PublicPages pages, Agenda agenda, AgendaRows rows, Campaigns campaigns, Spots spots) {
        this.pages = pages;
        this.agenda = agenda;
        this.rows = rows;
        this.campaigns = campaigns;
        this.spots = spots;
    }

    @GetMapping(LANG + "/actions")
    ResponseEntity<byte[]> list(
            @PathVariable Language lang,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(defaultValue = "1") String page) {
        var live = campaigns.live();
        var wanted = Wanted.of(country, kind, campaign, live);
        var found = agenda.find(wanted.filter(), number(page));
        var words = pages.words(lang);
        var frame = pages.open(
                words,
                wanted.path(found.number()),
                words.of("action.page.list.title"),
                words.of("action.page.list.lead"),
                PageFrame.Section.ACTIONS);
        var entries = entries(found.actions(), live, words);
        return PublicPages.enhanced(pages.show(
                "action/web/list.jte",
                new ActionListPage(
                        frame,
                        wanted,
                        spots.in(lang),
                        spots.pins(lang),
                        live,
                        entries,
                        found.number(),
                        found.pages())));
    }

    // What is no page is the first one; nobody is led past the last one that there can be.
    private static int number(String page) {
        return page.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(page), 1, Agenda.MOST_PAGES) : 1;
    }

    private List<ActionListPage.Entry> entries(List<ActionCard> actions, List<CampaignSummary> live, Words words) {
        return rows.of(actions, words).stream()
                .flatMap(row -> live.stream()
                        .filter(campaign -> campaign.id().equals(row.card().campaign()))
                        .map(campaign -> new ActionListPage.Entry(row, campaign)))
                .toList();
    }
}
