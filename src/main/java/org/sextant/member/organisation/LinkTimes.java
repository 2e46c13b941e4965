package org.sextant.member.organisation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When links are erased that let nobody in any more. */
@Configuration(proxyBeanMethods = false)
class LinkTimes {

    @Bean
    RecurringTask<Void> eraseJoinLinks(JoinLinks links) {
        return Tasks.recurring("erase-join-links", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> links.eraseOver());
    }
}
