package org.sextant.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rings for letters that are due again, and for those whose node died before it could ring. */
@Configuration(proxyBeanMethods = false)
class RelayRound {

    @Bean
    RecurringTask<Void> relayMail(Bell bell) {
        return Tasks.recurring("relay-mail", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((_, _) -> bell.ring());
    }
}
