package org.sextant.campaign.manuscript;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases what nobody has come back for. */
@Configuration(proxyBeanMethods = false)
class Clearing {

    static final Period KEPT = Period.ofDays(30);

    @Bean
    RecurringTask<Void> clearManuscripts(Manuscripts manuscripts, Clock clock) {
        return Tasks.recurring("clear-campaign-manuscripts", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> manuscripts.eraseTypedBefore(clock.instant().minus(KEPT)));
    }
}
