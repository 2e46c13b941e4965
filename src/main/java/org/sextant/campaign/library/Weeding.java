package org.sextant.campaign.library;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Throws away for good what was removed a day ago. */
@Configuration(proxyBeanMethods = false)
class Weeding {

    private static final Duration CAN_BE_PUT_BACK = Duration.ofDays(1);

    @Bean
    RecurringTask<Void> weedLibraries(LibraryItemRepository items, TransactionTemplate transaction, Clock clock) {
        return Tasks.recurring("weed-libraries", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> transaction.executeWithoutResult(
                        _ -> items.deleteRemoved(clock.instant().minus(CAN_BE_PUT_BACK))));
    }
}
