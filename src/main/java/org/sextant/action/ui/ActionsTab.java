package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.ui.CampaignTab;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;

/** The campaign's tab with the board of its actions. */
@SpringComponent
class ActionsTab implements CampaignTab {

    private static final int AFTER_PETITIONS = 30;

    private final Boards boards;
    private final ObjectProvider<Desk> desks;

    ActionsTab(Boards boards, ObjectProvider<Desk> desks) {
        this.boards = boards;
        this.desks = desks;
    }

    @Override
    public String path() {
        return "actions";
    }

    @Override
    public String title(Words words) {
        return words.of("action.board.tab");
    }

    @Override
    public int order() {
        return AFTER_PETITIONS;
    }

    @Override
    public Component content(CampaignSummary campaign, PersonId person) {
        return new ActionBoard(campaign, desks.getObject(), boards);
    }
}
