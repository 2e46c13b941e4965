package org.sextant.action;

import static org.sextant.action.Plans.english;
import static org.sextant.action.Plans.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;

/** Actions to try rules on. The event is from 18:30 to 20:30 of Douala, which is 17:30 to 19:30 UTC. */
final class ActionFixtures {

    static final LocalDate THE_DAY = LocalDate.of(2026, 12, 3);
    static final LocalDateTime STARTS = THE_DAY.atTime(18, 30);
    static final LocalDateTime ENDS = THE_DAY.atTime(20, 30);
    static final Instant LONG_BEFORE = Instant.parse("2026-10-01T12:00:00Z");
    static final Instant BEFORE = Instant.parse("2026-11-24T12:00:00Z");
    static final Instant LAST_MOMENT = Instant.parse("2026-12-03T19:29:59Z");
    static final Instant END = Instant.parse("2026-12-03T19:30:00Z");
    static final Ids IDS = new Ids(Clock.fixed(BEFORE, ZoneOffset.UTC));
    static final PersonId ESTHER = PersonId.fresh(IDS);
    static final Result RESULT = new Result(Figures.of(Figure.ATTENDED, 64), english("64 people came."));

    private ActionFixtures() {}

    static Action planned(ActionPlan plan) {
        return NewAction.of(ActionId.fresh(IDS), CampaignId.fresh(IDS), new Slug("the-action"), plan);
    }

    static Action open(ActionPlan plan) {
        var action = planned(plan);
        action.open(LONG_BEFORE);
        return action;
    }

    static Action openEvent() {
        return open(plan().event(STARTS, ENDS));
    }

    static Action openEventFor(int people) {
        return open(plan().event(STARTS, ENDS, people));
    }

    static Action calledOff() {
        var action = openEvent();
        action.callOff(ESTHER, BEFORE);
        return action;
    }

    static Action done() {
        var action = openEvent();
        action.finish(RESULT);
        return action;
    }
}
