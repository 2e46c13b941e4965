package org.sextant.programme.argument;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When comments that nobody decided are erased. */
@Configuration(proxyBeanMethods = false)
class CommentErasure {

    @Bean
    RecurringTask<Void> eraseUndecidedComments(Comments comments) {
        return Tasks.recurring("erase-undecided-comments", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> comments.eraseWhatNobodyDecided());
    }
}
