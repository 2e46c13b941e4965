package org.sextant.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeTimes {

    @Bean
    RecurringTask<Void> lookWhatWaits(Lookout lookout, @Value("${sextant.look-every}") Duration rest) {
        return Tasks.recurring("look-what-waits", FixedDelay.of(rest)).execute((_, _) -> lookout.look());
    }

    @Bean
    RecurringTask<Void> sendDigests(Digests digests) {
        return Tasks.recurring("send-digests", FixedDelay.of(Duration.ofMinutes(15)))
                .execute((_, _) -> digests.send());
    }

    @Bean
    RecurringTask<Void> forgetOldNotices(Notices notices) {
        return Tasks.recurring("forget-old-notices", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> notices.forgetOld());
    }
}
