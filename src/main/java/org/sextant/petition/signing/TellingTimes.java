package org.sextant.petition.signing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How fast signers are told of what is new. */
@Configuration(proxyBeanMethods = false)
class TellingTimes {

    private static final Duration ROUND = Duration.ofSeconds(5);

    @Bean
    RecurringTask<Void> tellSignersOfNewerWordings(
            TellingSigners telling, @Value("${sextant.mail-per-second}") int mailsPerSecond) {
        var most = Math.toIntExact(Math.max(1, mailsPerSecond * ROUND.toSeconds() / 2));
        return Tasks.recurring("tell-signers-of-newer-wordings", FixedDelay.of(ROUND))
                .execute((_, _) -> telling.tell(most));
    }
}
