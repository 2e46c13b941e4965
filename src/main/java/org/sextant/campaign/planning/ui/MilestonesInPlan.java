package org.sextant.campaign.planning.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.PlanItem;
import org.sextant.campaign.Stage;
import org.sextant.campaign.Team;
import org.sextant.campaign.planning.MilestoneSummary;
import org.sextant.campaign.planning.Milestones;
import org.sextant.campaign.ui.Movable;
import org.sextant.campaign.ui.MovableItems;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.MilestoneId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The milestones of a campaign in its plan, where those who plan it move them. */
@Component
@Order(0)
class MilestonesInPlan implements MovableItems {

    private final Milestones milestones;
    private final MilestoneMoves moves;
    private final Team team;
    private final Clock clock;
    private final WritingTogether together;

    MilestonesInPlan(Milestones milestones, MilestoneMoves moves, Team team, Clock clock, WritingTogether together) {
        this.milestones = milestones;
        this.moves = moves;
        this.team = team;
        this.clock = clock;
        this.together = together;
    }

    private record InPlan(MilestoneSummary milestone, PlanItem item, boolean mayMove, Moving moving)
            implements Movable {

        @Override
        public String id() {
            return milestone.id().toString();
        }

        @Override
        public Optional<String> moveTo(LocalDate day) {
            return moving.to(milestone, day);
        }
    }

    private interface Moving {
        Optional<String> to(MilestoneSummary milestone, LocalDate day);
    }

    @Override
    public List<Movable> of(CampaignSummary campaign, Desk desk, Runnable again) {
        var plans = campaign.stage() != Stage.ENDED && team.allows(desk.person(), CampaignRight.PLAN, campaign.id());
        var here = together.here(campaign, desk, again);
        return milestones.of(campaign.id(), desk.person()).stream()
                .<Movable>map(milestone -> new InPlan(
                        milestone, item(milestone, campaign, desk), plans, (moved, day) -> moves.to(moved, day, here)))
                .toList();
    }

    private PlanItem item(MilestoneSummary milestone, CampaignSummary campaign, Desk desk) {
        var words = desk.words();
        var today = LocalDate.ofInstant(clock.instant(), campaign.zone());
        return new PlanItem(
                milestone.title().in(words.language()),
                words.of("campaign.calendar.milestones"),
                milestone.day(),
                milestone.day(),
                "campaigns/" + campaign.slug() + "/plan",
                Optional.of(milestone.courseOn(today)),
                milestone.plan().hangsOn().map(MilestoneId::toString),
                Optional.empty());
    }
}
