package org.sextant.petition.addressee;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.sextant.vocabulary.PetitionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** When it is looked for what petitions have reached: soon after they grew, and once more for what is told by country, which changes once a day. */
@Configuration(proxyBeanMethods = false)
class ReachedTimes {

    private static final Logger LOG = LoggerFactory.getLogger(ReachedTimes.class);

    @Bean
    RecurringTask<Void> noteReachedSteps(ReachedSteps steps, Growth growth) {
        return Tasks.recurring("note-reached-steps", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> look(steps, growth.petitions()));
    }

    @Bean
    RecurringTask<Void> noteStepsReachedByCountry(ReachedSteps steps) {
        return Tasks.recurring("note-steps-reached-by-country", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> look(steps, steps.countedByCountry()));
    }

    // Each in a transaction of its own: one that another round holds is looked at again by the next.
    private static void look(ReachedSteps steps, List<PetitionId> petitions) {
        for (var petition : petitions) {
            try {
                steps.look(petition);
            } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
                LOG.info("Somebody else has just noted what {} has reached", petition);
            }
        }
    }
}
