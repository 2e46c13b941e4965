package org.sextant.action;

import static org.sextant.action.Plans.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.PlanFixture;
import org.sextant.campaign.StartCampaign;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;

/** A live campaign with an organizer, and actions in it. */
public final class Scene {

    private final BeanFactory beans;
    private final SomePeople people;
    private final PersonId organizer;
    private final CampaignId campaign;

    public Scene(BeanFactory beans) {
        this.beans = beans;
        this.people = new SomePeople(beans);
        this.organizer = people.organizerOfThePlatform();
        this.campaign = draft();
        beans.getBean(Campaigns.class).goLive(campaign, organizer);
    }

    /** Another campaign, which the public does not know. */
    public CampaignId draft() {
        var today = today();
        var complete = PlanFixture.complete().between(today, today.plusDays(90)).plan();
        return beans.getBean(Campaigns.class).start(new StartCampaign(freshSlug(), complete), organizer);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(beans.getBean(Clock.class).instant(), Plans.DOUALA);
    }

    /** A day on which nothing has happened yet. */
    public LocalDate soon() {
        return today().plusDays(9);
    }

    public ActionPlan.Event eventFor(int people) {
        return plan().event(soon().atTime(18, 30), soon().atTime(20, 30), people);
    }

    public Slug open(ActionPlan plan) {
        var slug = planned(plan);
        actions().open(id(slug), organizer);
        return slug;
    }

    public Slug planned(ActionPlan plan) {
        return planned(campaign, plan);
    }

    public Slug planned(CampaignId campaign, ActionPlan plan) {
        var slug = freshSlug();
        actions().plan(campaign, slug, plan, organizer);
        return slug;
    }

    /** As the organizer reads it now. */
    public void change(Slug slug, ActionPlan plan) {
        actions().change(summary(slug), slug, plan, organizer);
    }

    public ActionId id(Slug slug) {
        return summary(slug).card().id();
    }

    public ActionSummary summary(Slug slug) {
        return beans.getBean(Board.class).action(slug, organizer);
    }

    public Turnout turnout(Slug slug) {
        return summary(slug).card().turnout();
    }

    public Actions actions() {
        return beans.getBean(Actions.class);
    }

    public ActionProgress progress() {
        return beans.getBean(ActionProgress.class);
    }

    public CampaignId campaign() {
        return campaign;
    }

    public PersonId organizer() {
        return organizer;
    }

    public PersonId somebody(String name) {
        return people.called(name);
    }

    public PersonId somebodyAs(Role role) {
        var person = people.called(role.name());
        beans.getBean(Mandates.class).take(person, role, Scope.of(campaign));
        return person;
    }

    /** Where the public may come across one of these actions, in every language. */
    public List<String> publicAddresses(Slug action) {
        var slug = beans.getBean(Campaigns.class).byId(campaign).orElseThrow().slug();
        return Arrays.stream(Language.values())
                .map(Language::tag)
                .flatMap(language -> Stream.of(
                        "/" + language,
                        "/" + language + "/actions",
                        "/" + language + "/actions?country=CM",
                        "/" + language + "/actions/" + action,
                        "/" + language + "/actions/" + action + ".ics",
                        "/" + language + "/campaigns/" + slug,
                        "/feeds/actions.ics?lang=" + language,
                        "/feeds/campaigns/" + slug + ".ics?lang=" + language))
                .toList();
    }

    private static Slug freshSlug() {
        return new Slug("x" + UUID.randomUUID());
    }
}
