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
import org.sextant.campaign.planning.Milestones;
import org.sextant.campaign.ui.PlanPart;
import org.sextant.shell.ui.Desk;

/** Below the calendar: the campaign's milestones. */
@SpringComponent
class MilestonesPart implements PlanPart {

    private static final int ORDER = 110;

    private final Milestones milestones;
    private final MilestoneMoves moves;
    private final Team team;
    private final Clock clock;
    private final WritingTogether together;

    MilestonesPart(Milestones milestones, MilestoneMoves moves, Team team, Clock clock, WritingTogether together) {
        this.milestones = milestones;
        this.moves = moves;
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
        return Optional.of(new MilestoneList(
                milestones,
                moves,
                together.here(campaign, desk, again),
                new MilestoneList.View(LocalDate.ofInstant(clock.instant(), campaign.zone()), plans),
                together));
    }
}
