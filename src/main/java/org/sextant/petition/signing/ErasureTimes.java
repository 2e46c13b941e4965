package org.sextant.petition.signing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When those who have not confirmed are reminded, and what is known of signers is erased. */
@Configuration(proxyBeanMethods = false)
class ErasureTimes {

    @Bean
    RecurringTask<Void> eraseUnconfirmedSignatures(Erasure erasure) {
        return Tasks.recurring("erase-unconfirmed-signatures", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> erasure.eraseUnconfirmed());
    }

    @Bean
    RecurringTask<Void> remindOfUnconfirmedSignatures(Reminding reminding) {
        return Tasks.recurring("remind-of-unconfirmed-signatures", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> {
                    while (reminding.remindSome()) {
                        // some more
                    }
                });
    }

    @Bean
    RecurringTask<Void> forgetSignersOfClosedPetitions(Erasure erasure) {
        return Tasks.recurring("forget-signers-of-closed-petitions", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> erasure.forgetSignersOfClosedPetitions());
    }
}
