package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;

/** Who works in a campaign, who is invited, and who may do what. */
@SpringComponent
class PeopleTab implements CampaignTab {

    static final String PATH = "people";

    private static final int ORDER = 40;

    private final ObjectProvider<Desk> desks;
    private final OwnMandates own;
    private final TeamPart team;
    private final AppointPart appointing;
    private final InvitationPart invitations;

    PeopleTab(
            ObjectProvider<Desk> desks,
            OwnMandates own,
            TeamPart team,
            AppointPart appointing,
            InvitationPart invitations) {
        this.desks = desks;
        this.own = own;
        this.team = team;
        this.appointing = appointing;
        this.invitations = invitations;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title(Words words) {
        return words.of("campaign.people.title");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(CampaignSummary campaign, PersonId person) {
        var content = new Div();
        fill(content, campaign, desks.getObject());
        return content;
    }

    private void fill(Div content, CampaignSummary campaign, Desk desk) {
        content.removeAll();
        content.add(own.banner(campaign, desk));
        team.of(campaign, desk).ifPresent(content::add);
        appointing.of(campaign, desk, () -> fill(content, campaign, desk)).ifPresent(content::add);
        invitations.of(campaign, desk).ifPresent(content::add);
        content.add(rights(campaign, desk.words()));
    }

    private static Section rights(CampaignSummary campaign, Words words) {
        var link = new Anchor(CampaignPaths.rights(campaign), words.of("campaign.rights.title"));
        var part = new Section(new H2(link), new Paragraph(words.of("campaign.rights.lead")));
        part.addClassName("part");
        return part;
    }
}
