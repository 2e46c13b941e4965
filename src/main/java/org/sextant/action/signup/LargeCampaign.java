package org.sextant.action.signup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.StartCampaign;
import org.sextant.member.DemoAccounts;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's campaign that is as large as a country. */
@Component
@Profile("demo")
class LargeCampaign {

    private static final Slug SLUG = new Slug("equal-rights-summer");

    private final Campaigns campaigns;
    private final DemoAccounts accounts;
    private final Clock clock;

    LargeCampaign(Campaigns campaigns, DemoAccounts accounts, Clock clock) {
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.clock = clock;
    }

    PersonId organizer() {
        return accounts.person("organizer");
    }

    /** Started where it is not there yet. */
    CampaignSummary running(CrowdFile file) {
        return campaigns.bySlug(SLUG).orElseGet(() -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            var plan = file.campaign(today.minusDays(Crowd.BEHIND), today.plusDays(Crowd.AHEAD));
            campaigns.goLive(campaigns.start(new StartCampaign(SLUG, plan), organizer()), organizer());
            return campaigns.bySlug(SLUG).orElseThrow();
        });
    }
}
