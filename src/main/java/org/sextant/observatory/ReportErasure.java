package org.sextant.observatory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When reports that nobody decided are erased. */
@Configuration(proxyBeanMethods = false)
class ReportErasure {

    @Bean
    RecurringTask<Void> eraseUndecidedReports(Reports reports) {
        return Tasks.recurring("erase-undecided-reports", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> reports.eraseWhatNobodyDecided());
    }
}
