package org.sextant.action.signup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When what is known of those who signed up is erased. */
@Configuration(proxyBeanMethods = false)
class ErasureTimes {

    @Bean
    RecurringTask<Void> eraseUnconfirmedSignups(Erasure erasure, SignupCodes codes) {
        return Tasks.recurring("erase-unconfirmed-signups", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> {
                    erasure.eraseUnconfirmed();
                    codes.eraseExpired();
                });
    }

    @Bean
    RecurringTask<Void> forgetPeopleOfPastActions(Erasure erasure) {
        return Tasks.recurring("forget-people-of-past-actions", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> {
                    erasure.forgetPeopleOfPastSlots();
                    erasure.forgetPeopleOfPastActions();
                });
    }
}
