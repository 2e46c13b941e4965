package org.sextant.campaign;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the campaigns to whose end two people have agreed, once the hour is over in which it could be stopped. */
@Component
class DueEnds {

    /** In one round. */
    private static final int MOST = 50;

    /** When the rounds are made. */
    @Configuration(proxyBeanMethods = false)
    static class Rounds {

        @Bean
        RecurringTask<Void> endCampaigns(DueEnds ends, Clock clock) {
            return Tasks.recurring("end-campaigns", FixedDelay.of(Duration.ofMinutes(1)))
                    .execute((_, _) -> ends.bringAbout(clock.instant()));
        }
    }

    private final CampaignRepository campaigns;
    private final Reach reach;

    DueEnds(CampaignRepository campaigns, Reach reach) {
        this.campaigns = campaigns;
        this.reach = reach;
    }

    @Transactional
    void bringAbout(Instant now) {
        campaigns.findEnding(now, Limit.of(MOST)).forEach(campaign -> {
            campaign.end(now);
            reach.tell(campaigns.saveAndFlush(campaign).summary());
        });
    }
}
