package org.sextant.petition.supporter;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When first supporters are told that the petition is open, and when they are erased. */
@Configuration(proxyBeanMethods = false)
class SupporterTimes {

    @Bean
    RecurringTask<Void> tellFirstSupporters(OpeningNews news) {
        return Tasks.recurring("tell-first-supporters", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> news.due().forEach(petition -> {
                    while (news.tellSome(petition)) {
                        // some more
                    }
                }));
    }

    @Bean
    RecurringTask<Void> eraseFirstSupporters(SupporterErasure erasure) {
        return Tasks.recurring("erase-first-supporters", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> erasure.eraseSome());
    }
}
