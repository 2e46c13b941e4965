package org.sextant.moderation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErasureTimes {

    @Bean
    RecurringTask<Void> eraseReports(Erasure erasure) {
        return Tasks.recurring("erase-reports", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> erasure.erase());
    }
}
