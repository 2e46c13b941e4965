package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Team;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.MemberRight;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** The team of a campaign, for those who may see it. */
@Component
class TeamPart {

    private final Team team;
    private final Mandates mandates;

    TeamPart(Team team, Mandates mandates) {
        this.team = team;
        this.mandates = mandates;
    }

    Optional<Section> of(CampaignSummary campaign, Desk desk) {
        if (!team.allows(desk.person(), CampaignRight.SEE_TEAM, campaign.id())) {
            return Optional.empty();
        }
        var part = new Section();
        part.addClassName("part");
        fill(part, campaign, desk);
        return Optional.of(part);
    }

    private void fill(Section part, CampaignSummary campaign, Desk desk) {
        var people = team.of(campaign.id(), desk.person());
        var table = new TeamTable(people, campaign, desk);
        if (mandates.allows(desk.person(), MemberRight.GIVE_MANDATES, Scope.of(campaign.id()))) {
            table.offerToEnd(member -> end(member, part, campaign, desk));
        }
        part.removeAll();
        part.add(new H2(desk.words().of("campaign.team.title", "number", people.size())), table);
    }

    private void end(Team.Member member, Section part, CampaignSummary campaign, Desk desk) {
        team.end(campaign.id(), member.mandate(), desk.person());
        fill(part, campaign, desk);
        var words = desk.words();
        Notes.done(words.of("campaign.team.ended", "name", member.name()), words, () -> {
            mandates.give(
                    new GiveMandate(member.person(), member.role(), Scope.of(campaign.id()), member.until()),
                    desk.person());
            fill(part, campaign, desk);
        });
    }
}
