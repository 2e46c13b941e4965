package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.joint.ui.JointLists;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.ObjectProvider;

/** What nobody decides alone in a campaign: what waits for a second person, or for its hour to pass, and what became of it. */
@SpringComponent
class DecisionsTab implements CampaignTab {

    private static final int AFTER_CORRIDOR = 46;

    private final ObjectProvider<Desk> desks;
    private final JointLists lists;

    DecisionsTab(ObjectProvider<Desk> desks, JointLists lists) {
        this.desks = desks;
        this.lists = lists;
    }

    @Override
    public String path() {
        return "decisions";
    }

    @Override
    public String title(Words words) {
        return words.of("campaign.decisions.tab");
    }

    @Override
    public int order() {
        return AFTER_CORRIDOR;
    }

    @Override
    public Component content(CampaignSummary campaign, PersonId person) {
        var desk = desks.getObject();
        return new Div(
                new Paragraph(desk.words().of("campaign.decisions.lead")), lists.in(Scope.of(campaign.id()), desk));
    }
}
