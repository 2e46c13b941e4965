package org.sextant.site.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the search is brought up to date. */
@Configuration(proxyBeanMethods = false)
class IndexTimes {

    @Bean
    RecurringTask<Void> bringSearchUpToDate(SearchIndex index) {
        return Tasks.recurring("bring-search-up-to-date", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> index.rebuild());
    }
}
