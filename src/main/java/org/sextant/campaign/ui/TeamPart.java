package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Team;
import org.sextant.member.joint.RemoveOrganizer;
import org.sextant.member.joint.ui.JointForms;
import org.sextant.shell.ui.Desk;
import org.springframework.stereotype.Component;

/** Who works in a campaign and who takes part, for those who may see it. */
@Component
class TeamPart {

    private final Team team;
    private final MandateEnding ending;
    private final JointForms forms;

    TeamPart(Team team, MandateEnding ending, JointForms forms) {
        this.team = team;
        this.ending = ending;
        this.forms = forms;
    }

    Optional<Div> of(CampaignSummary campaign, Desk desk) {
        if (!team.allows(desk.person(), CampaignRight.SEE_TEAM, campaign.id())) {
            return Optional.empty();
        }
        var part = new Section();
        part.addClassName("part");
        fill(part, campaign, desk);
        return Optional.of(new Div(part, new MemberList(campaign, desk, team, ending)));
    }

    private void fill(Section part, CampaignSummary campaign, Desk desk) {
        var people = team.of(campaign.id(), desk.person());
        var table = new TeamTable(people, campaign, desk);
        if (ending.isOpenTo(desk, campaign)) {
            table.offerToRenew(ending.renewing(desk, () -> fill(part, campaign, desk)));
            table.offerToEnd(
                    ending.in(campaign, desk, () -> fill(part, campaign, desk)),
                    member -> propose(member, part, campaign, desk));
        }
        part.removeAll();
        part.add(new H2(desk.words().of("campaign.team.title", "number", people.size())), table);
    }

    private void propose(Team.Member member, Section part, CampaignSummary campaign, Desk desk) {
        var proposal = RemoveOrganizer.proposal(member.mandate(), member.scope(), member.person());
        forms.open(proposal, desk, () -> fill(part, campaign, desk));
    }
}
