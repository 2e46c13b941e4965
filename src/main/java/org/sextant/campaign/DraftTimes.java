package org.sextant.campaign;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When drafts that were thrown away are erased: each in a transaction of its own. */
@Configuration(proxyBeanMethods = false)
class DraftTimes {

    @Bean
    RecurringTask<Void> eraseDiscardedDrafts(Drafts drafts, Clock clock) {
        return Tasks.recurring("erase-discarded-drafts", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> drafts.due(clock.instant()).forEach(drafts::erase));
    }
}
