package org.sextant.petition.signing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When what is known of signers is erased. */
@Configuration(proxyBeanMethods = false)
class ErasureTimes {

    @Bean
    RecurringTask<Void> eraseUnconfirmedSignatures(Erasure erasure) {
        return Tasks.recurring("erase-unconfirmed-signatures", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> erasure.eraseUnconfirmed());
    }

    @Bean
    RecurringTask<Void> forgetSignersOfClosedPetitions(Erasure erasure) {
        return Tasks.recurring("forget-signers-of-closed-petitions", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> erasure.forgetSignersOfClosedPetitions());
    }
}
