package org.sextant.member.joint;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what two people have agreed to, once the hour is over: each act once, in a transaction of its own, after a restart too. */
@Component
class DueActs {

    /** In one round. */
    private static final int MOST = 50;

    /** When the rounds are made. */
    @Configuration(proxyBeanMethods = false)
    static class Rounds {

        @Bean
        RecurringTask<Void> carryOutJointActs(DueActs due, Clock clock) {
            return Tasks.recurring("carry-out-joint-acts", FixedDelay.of(Duration.ofMinutes(1)))
                    .execute((_, _) -> due.carryOut(clock.instant()));
        }

        @Bean
        RecurringTask<Void> forgetWhoWasTold(Witnesses witnesses) {
            return Tasks.recurring("forget-witnesses-of-joint-acts", FixedDelay.of(Duration.ofHours(6)))
                    .execute((_, _) -> witnesses.forget());
        }
    }

    private final JointActRepository acts;
    private final Overseers overseers;
    private final TransactionTemplate transaction;

    DueActs(JointActRepository acts, Overseers overseers, TransactionTemplate transaction) {
        this.acts = acts;
        this.overseers = overseers;
        this.transaction = transaction;
    }

    void carryOut(Instant now) {
        var due = transaction.execute(_ -> acts.due(now, Limit.of(MOST)));
        due.forEach(id -> {
            // One that fails ends this round, and stands behind the others in the next.
            transaction.executeWithoutResult(_ -> tryAt(id, now));
            transaction.executeWithoutResult(_ -> carryOut(id, now));
        });
    }

    private void tryAt(JointActId id, Instant now) {
        acts.lock(id).ifPresent(act -> {
            act.tryAt(now);
            acts.saveAndFlush(act);
        });
    }

    private void carryOut(JointActId id, Instant now) {
        acts.lock(id).filter(act -> act.isDue(now)).ifPresent(act -> {
            var summary = act.summary();
            act.settle(come(summary, now), now);
            act.agreedUnder()
                    .ifPresent(under -> overseers.note(
                            summary.agreedBy().orElseThrow(), under, summary.what(), "joint-" + outcome(act)));
            acts.saveAndFlush(act);
        });
    }

    private CarriedOut come(JointActSummary act, Instant now) {
        var kind = overseers.kind(act.what());
        if (overseers.stillMay(act)) {
            return kind.carryOut(act, now);
        }
        kind.lapsed(act);
        return CarriedOut.IMPOSSIBLE;
    }

    private static String outcome(JointAct act) {
        return act.summary().state() == JointActState.DONE ? "done" : "impossible";
    }
}
