package org.sextant.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sextant.campaign.planning.Hanging;
import org.sextant.campaign.planning.HangingWork;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The actions that hang on milestones of their campaign, and move along with them until they begin. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HangingActions implements HangingWork {

    private static final int MOST = 200;

    private final ActionRepository actions;
    private final Stewards stewards;
    private final Noticeboard noticeboard;
    private final Clock clock;

    HangingActions(ActionRepository actions, Stewards stewards, Noticeboard noticeboard, Clock clock) {
        this.actions = actions;
        this.stewards = stewards;
        this.noticeboard = noticeboard;
        this.clock = clock;
    }

    @Override
    public List<Hanging> on(Collection<MilestoneId> milestones, CampaignId campaign, long days, PersonId by) {
        return stewards.allows(by, ActionRight.PLAN, campaign)
                ? actions.hangingOn(campaign, milestones, Limit.of(MOST)).stream()
                        .map(action -> hanging(action, days))
                        .toList()
                : List.of();
    }

    private Hanging hanging(Action action, long days) {
        return new Hanging(
                action.id().uuid(),
                action.outline().title(),
                day(action),
                action.seating().turnout().booked(),
                fate(action.plan(), days));
    }

    private Hanging.Fate fate(ActionPlan plan, long days) {
        if (!OtherDays.fit(plan)) {
            return Hanging.Fate.REPEATS;
        }
        return OtherDays.of(plan, days).isPast(clock.instant()) ? Hanging.Fate.PAST : Hanging.Fate.MOVES;
    }

    private static LocalDate day(Action action) {
        return LocalDate.ofInstant(action.span().begins(), action.outline().zone());
    }

    @Override
    public void move(List<Hanging> work, long days, PersonId by) {
        work.stream()
                .filter(Hanging::movable)
                .forEach(piece -> actions.lockById(new ActionId(piece.work()))
                        .filter(action ->
                                action.course().state().isAhead() && day(action).equals(piece.day()))
                        .ifPresent(action -> move(action, days, by)));
    }

    private void move(Action action, long days, PersonId by) {
        stewards.act(by, ActionRight.PLAN, action, "action-moved");
        action.change(OtherDays.of(action.plan(), days));
        actions.saveAndFlush(action);
        noticeboard.changed(action);
    }
}
