package org.sextant.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.planning.MilestoneSummary;
import org.sextant.campaign.planning.Milestones;
import org.sextant.member.DemoAccounts;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.MilestoneId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's actions refer to: their campaigns, the people in charge, the milestones on which they hang, and today. */
@Component
@Profile("demo")
class DemoSetting {

    private final Campaigns campaigns;
    private final Milestones milestones;
    private final DemoAccounts accounts;
    private final Clock clock;

    DemoSetting(Campaigns campaigns, Milestones milestones, DemoAccounts accounts, Clock clock) {
        this.campaigns = campaigns;
        this.milestones = milestones;
        this.accounts = accounts;
        this.clock = clock;
    }

    CampaignId campaign(DemoAction action) {
        return campaigns.bySlug(action.campaign()).orElseThrow().id();
    }

    ActionPlan plan(DemoAction action) {
        var today = LocalDate.ofInstant(clock.instant(), action.zone());
        return action.plan(today, action.personInCharge().map(accounts::person), milestone(action));
    }

    private Optional<MilestoneId> milestone(DemoAction action) {
        return Optional.ofNullable(action.hangsOn())
                .flatMap(title -> milestones.of(campaign(action), accounts.person("organizer")).stream()
                        .filter(one -> one.title().in(Language.EN).equals(title))
                        .map(MilestoneSummary::id)
                        .findFirst());
    }
}
