package org.sextant.member.directory.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When imports go on, and when their reports are erased. */
@Configuration(proxyBeanMethods = false)
class ImportTimes {

    @Bean
    RecurringTask<Void> inviteFromFiles(ImportWork work) {
        return Tasks.recurring("invite-from-files", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((_, _) -> work.goOn());
    }

    @Bean
    RecurringTask<Void> eraseImports(ImportWork work) {
        return Tasks.recurring("erase-imports", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> work.erase());
    }
}
