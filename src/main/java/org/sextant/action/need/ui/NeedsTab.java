package org.sextant.action.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.action.Board;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.ui.CampaignTab;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;

/** What a campaign and its actions need. */
@SpringComponent
class NeedsTab implements CampaignTab {

    private static final int AFTER_ACTIONS = 35;

    private final NeedDoors doors;
    private final Board board;
    private final ObjectProvider<Desk> desks;

    NeedsTab(NeedDoors doors, Board board, ObjectProvider<Desk> desks) {
        this.doors = doors;
        this.board = board;
        this.desks = desks;
    }

    @Override
    public String path() {
        return NeedsPath.TAB;
    }

    @Override
    public String title(Words words) {
        return words.of("need.tab");
    }

    @Override
    public int order() {
        return AFTER_ACTIONS;
    }

    @Override
    public Component content(CampaignSummary campaign, PersonId person) {
        return new NeedsPage(campaign, desks.getObject(), doors, board);
    }
}
