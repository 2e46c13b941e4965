package org.sextant.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.sextant.member.Mandates;
import org.sextant.member.Organisations;
import org.sextant.member.RegisterOrganisation;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;

/** Campaigns and people in them, for tests over a database that holds no demo. */
public final class CampaignScene {

    private final BeanFactory beans;
    private final SomePeople people;
    private final PersonId organizer;

    public CampaignScene(BeanFactory beans) {
        this.beans = beans;
        this.people = new SomePeople(beans);
        this.organizer = people.organizerOfThePlatform();
    }

    /** Of the whole platform. */
    public PersonId organizer() {
        return organizer;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneId.of("Africa/Douala"));
    }

    /** In which nothing is missing, for the next ninety days. */
    public PlanFixture plan() {
        return PlanFixture.complete().between(today(), today().plusDays(90));
    }

    public CampaignId draft() {
        return draft(plan());
    }

    public CampaignId draft(PlanFixture plan) {
        return campaigns().start(new StartCampaign(freshSlug(), plan.plan()), organizer);
    }

    public CampaignId live() {
        var id = draft();
        campaigns().goLive(id, organizer);
        return id;
    }

    /** Just registered; nobody holds a mandate in it. */
    public OrganisationId organisation() {
        var administrator = somebodyAs(Role.ADMINISTRATOR, Scope.PLATFORM);
        var organisation = new RegisterOrganisation(
                freshSlug(), "Harbour Watch", LocalizedText.of(Language.EN, "Watches the harbour."));
        return beans.getBean(Organisations.class).register(organisation, administrator);
    }

    public PersonId somebody() {
        return people.called("Somebody");
    }

    public PersonId somebodyAs(Role role, CampaignId campaign) {
        return somebodyAs(role, Scope.of(campaign));
    }

    public PersonId somebodyAs(Role role, Scope scope) {
        var person = people.called(role.name());
        beans.getBean(Mandates.class).take(person, role, scope);
        return person;
    }

    public Campaigns campaigns() {
        return beans.getBean(Campaigns.class);
    }

    public CampaignSummary summary(CampaignId id) {
        return campaigns().byId(id).orElseThrow();
    }

    public static Slug freshSlug() {
        return new Slug("x" + UUID.randomUUID());
    }
}
