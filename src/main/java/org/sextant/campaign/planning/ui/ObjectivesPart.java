package org.sextant.campaign.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Stage;
import org.sextant.campaign.Team;
import org.sextant.campaign.planning.Objectives;
import org.sextant.campaign.ui.PlanPart;
import org.sextant.member.People;
import org.sextant.shell.ui.Desk;

/** In the plan: what the campaign wants to have reached. */
@SpringComponent
class ObjectivesPart implements PlanPart {

    private static final int ORDER = 105;

    private final Objectives objectives;
    private final People people;
    private final Team team;
    private final Clock clock;
    private final WritingTogether together;

    ObjectivesPart(Objectives objectives, People people, Team team, Clock clock, WritingTogether together) {
        this.objectives = objectives;
        this.people = people;
        this.team = team;
        this.clock = clock;
        this.together = together;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> of(CampaignSummary campaign, Desk desk, Runnable again) {
        var plans = campaign.stage() != Stage.ENDED && team.allows(desk.person(), CampaignRight.PLAN, campaign.id());
        var today = LocalDate.ofInstant(clock.instant(), campaign.zone());
        var view = new ObjectiveList.View(plans, today, together);
        return Optional.of(new ObjectiveList(campaign, objectives, people, desk, view));
    }
}
