package org.sextant.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sextant.campaign.Addressee;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.End;
import org.sextant.campaign.Endings;
import org.sextant.campaign.Outcome;
import org.sextant.campaign.PlanFixture;
import org.sextant.campaign.Reason;
import org.sextant.campaign.StartCampaign;
import org.sextant.campaign.Turns;
import org.sextant.member.DemoAccounts;
import org.sextant.programme.AddresseeKind;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;

/** Campaigns beside those of the demo, to a place where nobody else has one. They speak English alone. */
final class SomeCampaigns {

    static final String PLACE = "TV";

    private final BeanFactory beans;

    SomeCampaigns(BeanFactory beans) {
        this.beans = beans;
    }

    CampaignId draft(String slug, String title) {
        var today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
        var plan = PlanFixture.complete()
                .titled(title)
                .to(new Addressee(
                        LocalizedText.of(Language.EN, "the Government of Tuvalu"),
                        AddresseeKind.STATE,
                        Optional.of(new CountryCode(PLACE)),
                        Optional.empty()))
                .between(today, today.plusDays(30));
        return campaigns()
                .start(
                        new StartCampaign(new Slug(slug), plan.plan()),
                        beans.getBean(DemoAccounts.class).person("organizer"));
    }

    CampaignId live(String slug, String title) {
        var id = draft(slug, title);
        campaigns().goLive(id, beans.getBean(DemoAccounts.class).person("organizer"));
        return id;
    }

    void end(CampaignId id) {
        Endings.end(beans, id, beans.getBean(DemoAccounts.class).person("organizer"));
    }

    CampaignId ended(String slug, String title) {
        var id = live(slug, title);
        end(id);
        return id;
    }

    CampaignId ended(String slug, String title, End end) {
        var id = live(slug, title);
        Endings.end(beans, id, beans.getBean(DemoAccounts.class).person("organizer"), end);
        return id;
    }

    CampaignId paused(String slug, String title, String why) {
        var id = live(slug, title);
        beans.getBean(Turns.class)
                .pause(id, new Reason(why), beans.getBean(DemoAccounts.class).person("organizer"));
        return id;
    }

    /** A second person has agreed, and the hour has begun. */
    CampaignId ending(String slug, String title, String why) {
        var id = live(slug, title);
        var accounts = beans.getBean(DemoAccounts.class);
        var turns = beans.getBean(Turns.class);
        turns.proposeEnd(id, End.of(Outcome.PARTLY_WON), new Reason(why), accounts.person("organizer"));
        turns.agreeToEnd(campaigns().byId(id).orElseThrow(), accounts.person("moderator"));
        return id;
    }

    private Campaigns campaigns() {
        return beans.getBean(Campaigns.class);
    }
}
