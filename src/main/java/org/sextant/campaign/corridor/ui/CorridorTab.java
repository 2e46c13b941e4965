package org.sextant.campaign.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Stage;
import org.sextant.campaign.Team;
import org.sextant.campaign.corridor.Corridors;
import org.sextant.campaign.ui.CampaignTab;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;

/** The corridors that a campaign is part of: the parts side by side and as one sum, and the dates they share. */
@SpringComponent
class CorridorTab implements CampaignTab {

    static final String PATH = "corridor";

    private static final int AFTER_PEOPLE = 45;

    private final Corridors corridors;
    private final Partners partners;
    private final Team team;
    private final ObjectProvider<Desk> desks;

    CorridorTab(Corridors corridors, Partners partners, Team team, ObjectProvider<Desk> desks) {
        this.corridors = corridors;
        this.partners = partners;
        this.team = team;
        this.desks = desks;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title(Words words) {
        return words.of("corridor.tab");
    }

    @Override
    public int order() {
        return AFTER_PEOPLE;
    }

    @Override
    public Component content(CampaignSummary campaign, PersonId person) {
        var content = new Div();
        content.addClassName("stack");
        fill(content, campaign, desks.getObject());
        return content;
    }

    private void fill(Div content, CampaignSummary campaign, Desk desk) {
        var words = desk.words();
        var plans = campaign.stage() != Stage.ENDED && team.allows(desk.person(), CampaignRight.PLAN, campaign.id());
        var part = new Partner(campaign, desk, plans, () -> fill(content, campaign, desk));
        content.removeAll();
        if (plans) {
            corridors
                    .invitations(campaign.id(), desk.person())
                    .forEach(corridor -> content.add(new InvitationBanner(corridor, part, corridors)));
        }
        var joined = corridors.of(campaign.id(), desk.person());
        if (joined.isEmpty()) {
            content.add(new EmptyState(
                    words.of("corridor.none.title"), words.of(plans ? "corridor.none.text" : "corridor.none.reader")));
        }
        joined.forEach(corridor -> content.add(new CorridorPart(corridor, part, corridors, partners)));
        if (plans && joined.size() < Corridors.MOST) {
            content.add(new StartForm(part, corridors));
        }
    }
}
