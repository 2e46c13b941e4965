package org.sextant.action.need;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When offers and promises of people who left are erased. */
@Configuration(proxyBeanMethods = false)
class ErasureTimes {

    @Bean
    RecurringTask<Void> eraseOffersOfThoseWhoLeft(Erasure erasure) {
        return Tasks.recurring("erase-offers-of-those-who-left", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> {
                    erasure.deleteWithdrawn();
                    erasure.eraseOffersOfThoseWhoLeft();
                    erasure.eraseAnswersOfThoseWhoLeft();
                });
    }
}
