package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Team;
import org.sextant.campaign.WrongStage;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.shell.ui.Told;

/** Lets a person join a live campaign. */
@Route(CampaignPaths.JOINING)
@PermitAll
class JoinView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Campaigns campaigns;
    private final transient Team team;

    JoinView(Desk desk, Campaigns campaigns, Team team) {
        this.desk = desk;
        this.words = desk.words();
        this.campaigns = campaigns;
        this.team = team;
        addClassName("slim");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var campaign = CampaignPaths.campaign(event.getRouteParameters(), campaigns);
        removeAll();
        within(campaign.title().in(words.language()));
        add(
                new PageHeader(words.of("campaign.join.title"), ""),
                new CampaignLine(campaign, words),
                text(campaign),
                acts(campaign));
    }

    private Div text(CampaignSummary campaign) {
        var text = new Div(Told.paragraph(campaign.summary(), words), new Paragraph(words.of("campaign.join.text")));
        text.addClassName("stack");
        return text;
    }

    private Div acts(CampaignSummary campaign) {
        var join = new Button(words.of("campaign.join.act"), click -> join(campaign));
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var acts = new Div(join);
        acts.addClassName("actions");
        return acts;
    }

    private void join(CampaignSummary campaign) {
        try {
            team.join(campaign.id(), desk.person());
            Notes.done(words.of("campaign.join.done"));
            getUI().ifPresent(ui -> ui.navigate(CampaignPaths.of(campaign.slug())));
        } catch (WrongStage overMeanwhile) {
            Notes.refused(words.of("campaign.changed-meanwhile"));
        }
    }
}
