package org.sextant.action;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions that a campaign’s plan has room for: there may be more of them than anybody could read. */
@Service
@Transactional(readOnly = true)
public class ActionsForPlan {

    private final ActionRepository actions;
    private final Stewards stewards;
    private final Clock clock;

    ActionsForPlan(ActionRepository actions, Stewards stewards, Clock clock) {
        this.actions = actions;
        this.stewards = stewards;
        this.clock = clock;
    }

    /** When an action begins, and whether anything is left to be done: enough to say which of many are shown. */
    record Outlook(ActionId id, ActionState state, Instant begins) {

        static final Comparator<Outlook> WHAT_IS_TO_BE_DONE_FIRST =
                Comparator.comparing((Outlook one) -> one.state().isSettled()).thenComparing(Outlook::begins);
    }

    /**
     * What the plan has room for, and that there is more.
     *
     * @param shown in the order in which they were chosen
     * @param further when those begin for which there was no room, in no order
     * @param at when this was so
     */
    public record Selection(List<ActionCard> shown, List<Instant> further, Instant at) {

        public Selection {
            shown = List.copyOf(shown);
            further = List.copyOf(further);
        }
    }

    /**
     * Those that are not called off: where not all fit, what is still to be done comes before what is done, and the earlier before the later.
     *
     * @param most things that may be shown; where not all actions fit, the rest is one of them
     * @throws NotPermitted unless {@code by} holds a mandate in the campaign
     */
    public Selection of(CampaignId campaign, int most, PersonId by) {
        stewards.require(by, ActionRight.READ, campaign);
        var all = actions.outlooks(campaign, Limit.of(Board.MOST)).stream()
                .sorted(Outlook.WHAT_IS_TO_BE_DONE_FIRST)
                .toList();
        var fit = all.size() > most ? most - 1 : all.size();
        var ids = all.subList(0, fit).stream().map(Outlook::id).toList();
        var now = clock.instant();
        var cards = actions.findByIdIn(ids).stream().collect(Collectors.toMap(Action::id, action -> action.card(now)));
        return new Selection(
                ids.stream().flatMap(id -> Stream.ofNullable(cards.get(id))).toList(),
                all.subList(fit, all.size()).stream().map(Outlook::begins).toList(),
                now);
    }
}
