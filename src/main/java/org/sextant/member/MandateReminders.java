package org.sextant.member;

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
import org.springframework.transaction.annotation.Transactional;

/** Tells people once, by mail, that a mandate of theirs ends within two weeks. */
@Component
class MandateReminders {

    private static final Duration BEFORE = Duration.ofDays(14);

    /** In one round. */
    private static final int MOST = 100;

    /** When the rounds are made. */
    @Configuration(proxyBeanMethods = false)
    static class Rounds {

        @Bean
        RecurringTask<Void> remindOfEndingMandates(MandateReminders reminders, Clock clock) {
            return Tasks.recurring("remind-of-ending-mandates", FixedDelay.of(Duration.ofMinutes(10)))
                    .execute((_, _) -> reminders.remind(clock.instant()));
        }
    }

    private final MandateRepository mandates;
    private final MandateLetters letters;

    MandateReminders(MandateRepository mandates, MandateLetters letters) {
        this.mandates = mandates;
        this.letters = letters;
    }

    @Transactional
    void remind(Instant now) {
        mandates.untoldThatEnd(now, now.plus(BEFORE), Limit.of(MOST)).forEach(mandate -> {
            letters.ending(mandate.summary());
            mandate.tell(now);
            mandates.save(mandate);
        });
    }
}
