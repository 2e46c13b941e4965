package org.sextant.petition.guard;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When counts are checked. */
@Configuration(proxyBeanMethods = false)
class GuardTimes {

    @Bean
    RecurringTask<Void> checkTallies(SelfCheck check) {
        return Tasks.recurring("check-tallies", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> check.checkAll());
    }
}
