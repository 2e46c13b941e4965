package org.sextant.action;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sextant.campaign.Planners;
import org.sextant.member.RoleHolders;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For whom of many people actions may wait. Which, {@link Board} tells each of them. */
@Service
@Transactional(readOnly = true)
public class DueActions {

    private final ActionRepository actions;
    private final Planners planners;
    private final RoleHolders holders;
    private final Clock clock;

    DueActions(ActionRepository actions, Planners planners, RoleHolders holders, Clock clock) {
        this.actions = actions;
        this.planners = planners;
        this.holders = holders;
        this.clock = clock;
    }

    /** Those of the people who run a campaign with an action past its day, or are in charge of or coordinate one that begins or is due before that moment. */
    public Set<PersonId> due(Set<PersonId> people, Instant until) {
        var some = new HashSet<>(actions.inChargeOfDue(until));
        some.retainAll(people);
        some.addAll(running(people, actions.due(until)));
        some.addAll(planners.inTeam(people, ActionRight.RUN, actions.overdueIn(clock.instant())));
        return some;
    }

    /** Those of the people who run an action of the days ahead to which fewer others come than it takes. */
    public Set<PersonId> shortOfPeople(Set<PersonId> people) {
        var now = clock.instant();
        var wanting = actions.soon(now, now.plus(Span.NEAR)).stream()
                .filter(action ->
                        Attention.wantedBy(action, action.course().state(), now).contains(Concern.SHORT))
                .toList();
        var some =
                new HashSet<>(running(people, wanting.stream().map(Action::id).toList()));
        some.addAll(planners.inTeam(
                people,
                ActionRight.RUN,
                wanting.stream().map(Action::campaign).distinct().toList()));
        return some;
    }

    // By a mandate for one action alone.
    private Set<PersonId> running(Set<PersonId> people, List<ActionId> some) {
        return holders.allowedInTeam(
                people, ActionRight.RUN, some.stream().map(Scope::of).toList());
    }
}
