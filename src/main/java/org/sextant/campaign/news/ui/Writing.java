package org.sextant.campaign.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Team;
import org.sextant.campaign.news.News;
import org.sextant.campaign.news.NewsRight;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.shell.ui.Desk;

/** Hands out the form that fits an update as it stands, to whoever sits there. */
@SpringComponent
class Writing {

    private final News news;
    private final Editing editing;
    private final Team team;

    Writing(Editing editing, Team team) {
        this.news = editing.news();
        this.editing = editing;
        this.team = team;
    }

    /** For an update that is not there yet. */
    Component begin(CampaignSummary campaign, Desk desk) {
        return new DraftForm(campaign, Optional.empty(), desk, editing, publishes(campaign, desk));
    }

    Component on(CampaignSummary campaign, UpdateSummary update, Desk desk) {
        var publishes = publishes(campaign, desk);
        return switch (update.state()) {
            case DRAFT -> new DraftForm(campaign, Optional.of(update), desk, editing, publishes);
            case PUBLISHED ->
                publishes
                        ? new Div(
                                new CorrectionForm(campaign, update, desk, editing),
                                new TakeDownForm(campaign, update, desk, news))
                        : new Reading(update, desk.words());
            case TAKEN_DOWN -> new TakenDown(campaign, update, desk, news, publishes);
        };
    }

    private boolean publishes(CampaignSummary campaign, Desk desk) {
        return team.allows(desk.person(), NewsRight.PUBLISH, campaign.id());
    }
}
