package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Team;
import org.sextant.shell.ui.Desk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may do what in a campaign, as each feature says. */
@Component
class RightsPart {

    private final Team team;
    private final ObjectProvider<CampaignRights> features;

    RightsPart(Team team, ObjectProvider<CampaignRights> features) {
        this.team = team;
        this.features = features;
    }

    Section of(CampaignSummary campaign, Desk desk) {
        var words = desk.words();
        var groups = features.stream()
                .sorted(Comparator.comparingInt(CampaignRights::order))
                .toList();
        var own = team.mandatesOf(desk.person(), campaign.id()).stream()
                .map(Team.Member::role)
                .collect(Collectors.toSet());
        var lead = new Paragraph(words.of("campaign.rights.lead"));
        lead.addClassName("small");
        var part = new Section(new H2(words.of("campaign.rights.title")), lead, new RoleTable(groups, own, words));
        part.addClassName("part");
        return part;
    }
}
