package org.sextant.journeys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.PlanFixture;
import org.sextant.campaign.StartCampaign;
import org.sextant.member.DemoAccounts;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;

/** A campaign of the demo's organizer, and those who are given roles in it. */
final class RolesScene {

    private final BeanFactory beans;

    RolesScene(BeanFactory beans) {
        this.beans = beans;
    }

    Slug campaign() {
        var slug = new Slug("roles-" + UUID.randomUUID());
        var today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
        var plan = PlanFixture.complete()
                .titled("Three cities, one table")
                .between(today, today.plusDays(90))
                .plan();
        var organizer = beans.getBean(DemoAccounts.class).person("organizer");
        beans.getBean(Campaigns.class).start(new StartCampaign(slug, plan), organizer);
        return slug;
    }

    CampaignId id(Slug slug) {
        return beans.getBean(Campaigns.class).bySlug(slug).orElseThrow().id();
    }

    PersonId somebodyAs(Role role, Slug slug, String name) {
        var person = new SomePeople(beans).called(name);
        give(person, role, slug, Optional.empty());
        return person;
    }

    void giveAhead(PersonId person, Role role, Slug slug, Instant begins) {
        var organizer = beans.getBean(DemoAccounts.class).person("organizer");
        var ahead = new GiveMandate(person, role, Scope.of(id(slug)), Optional.of(begins), Optional.empty());
        beans.getBean(Mandates.class).give(ahead, organizer);
    }

    void give(PersonId person, Role role, Slug slug, Optional<Instant> until) {
        var organizer = beans.getBean(DemoAccounts.class).person("organizer");
        beans.getBean(Mandates.class).give(new GiveMandate(person, role, Scope.of(id(slug)), until), organizer);
    }
}
