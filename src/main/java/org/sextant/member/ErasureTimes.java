package org.sextant.member;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErasureTimes {

    @Bean
    RecurringTask<Void> eraseUnsettledAccounts(Erasure erasure) {
        return Tasks.recurring("erase-unsettled-accounts", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> erasure.erase());
    }
}
