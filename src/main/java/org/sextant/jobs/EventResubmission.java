package org.sextant.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/** Hands events once more to listeners that failed, or that died with their node. At start nothing is handed out: another node may be at work on it. */
@Configuration(proxyBeanMethods = false)
class EventResubmission {

    private static final Duration LONGER_THAN_ANY_LISTENER_TAKES = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> resubmitEvents(IncompleteEventPublications publications) {
        return Tasks.recurring("resubmit-events", FixedDelay.of(Duration.ofMinutes(1)))
                .execute(
                        (_, _) -> publications.resubmitIncompletePublicationsOlderThan(LONGER_THAN_ANY_LISTENER_TAKES));
    }
}
