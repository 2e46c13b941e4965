package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.planning.Objectives;
import org.sextant.campaign.ui.CampaignTab;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ChangedHere;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;

/** The campaign's tab with what its actions have come to. */
@SpringComponent
class ResultsTab implements CampaignTab {

    private static final int LAST = 90;

    private final ResultsPage.Sources sources;
    private final Boards boards;
    private final ObjectProvider<Desk> desks;
    private final Clock clock;

    ResultsTab(Boards boards, Objectives objectives, ObjectProvider<Desk> desks, Clock clock) {
        this.sources = new ResultsPage.Sources(boards.board(), boards.tellings(), objectives);
        this.boards = boards;
        this.desks = desks;
        this.clock = clock;
    }

    @Override
    public String path() {
        return ActionPath.RESULTS;
    }

    @Override
    public String title(Words words) {
        return words.of("action.results.tab");
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Component content(CampaignSummary campaign, PersonId person) {
        var desk = desks.getObject();
        var page = new ResultsPage(campaign, desk, desk.today(clock), sources);
        var changed = new ChangedHere(desk.words());
        var here = boards.atResults(campaign, desk, () -> {
            // Whoever reads a chart with the keys does not lose their place: what is new is shown when they want it.
            if (page.isOutdated()) {
                changed.say();
            }
        });
        return new Div(here, changed, page);
    }
}
