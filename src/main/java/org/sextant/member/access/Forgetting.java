package org.sextant.member.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Forgetting {

    @Bean
    RecurringTask<Void> forgetPlacesOfSignIn(KnownSignIns known) {
        return Tasks.recurring("forget-places-of-sign-in", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> known.forget());
    }
}
