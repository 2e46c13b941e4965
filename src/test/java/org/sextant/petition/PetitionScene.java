package org.sextant.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.PlanFixture;
import org.sextant.campaign.StartCampaign;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A live campaign with two organizers, and petitions in it. */
public final class PetitionScene {

    private static final ZoneId DOUALA = ZoneId.of("Africa/Douala");

    private final BeanFactory beans;
    private final SomePeople people;
    private final PersonId esther;
    private final PersonId giulia;
    private final CampaignId campaign;

    public PetitionScene(BeanFactory beans) {
        this.beans = beans;
        this.people = new SomePeople(beans);
        this.esther = people.organizerOfThePlatform();
        this.giulia = people.organizerOfThePlatform();
        var plan = PlanFixture.complete().between(today(), today().plusDays(90)).plan();
        this.campaign = beans.getBean(Campaigns.class).start(new StartCampaign(freshSlug(), plan), esther);
        beans.getBean(Campaigns.class).goLive(campaign, esther);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(beans.getBean(Clock.class).instant(), DOUALA);
    }

    /** Writes petitions and proposes them. */
    public PersonId esther() {
        return esther;
    }

    /** Approves them. */
    public PersonId giulia() {
        return giulia;
    }

    public PersonId moderatorOfTheCampaign() {
        var person = people.called("Moderator");
        beans.getBean(Mandates.class).take(person, Role.MODERATOR, Scope.of(campaign));
        return person;
    }

    public PersonId translatorOfTheCampaign() {
        var person = people.called("Translator");
        beans.getBean(Mandates.class).take(person, Role.TRANSLATOR, Scope.of(campaign));
        return person;
    }

    public PersonId somebody() {
        return people.called("Somebody");
    }

    public Petitions petitions() {
        return beans.getBean(Petitions.class);
    }

    public PublicPetitions publicPetitions() {
        return beans.getBean(PublicPetitions.class);
    }

    public static PetitionPlan plan(Map<Language, PetitionText> texts, Optional<LocalDate> lastDay) {
        return new PetitionPlan(texts, LocalizedText.of(Language.EN, "the parliament"), 100, lastDay, Set.of());
    }

    public static PetitionPlan worded(String body) {
        return plan(Map.of(Language.EN, new PetitionText("Let us stay", body)), Optional.empty());
    }

    public PetitionId draft() {
        return draft(worded("We live here."));
    }

    public PetitionId draft(PetitionPlan plan) {
        return petitions().start(new StartPetition(campaign, freshSlug(), plan), esther);
    }

    public PetitionSummary open() {
        return open(worded("We live here."));
    }

    public PetitionSummary open(PetitionPlan plan) {
        var id = draft(plan);
        publish(id);
        return summary(id);
    }

    /** Proposes and approves what is written. */
    public void publish(PetitionId id) {
        petitions().propose(id, esther);
        petitions().approve(id, giulia);
    }

    /** For good, as the campaign wants it. */
    public void close(PetitionId petition) {
        beans.getBean(Deadlines.class).close(petition, Closing.WITHDRAWN, esther);
    }

    /** As if its last day had been yesterday. */
    public void endYesterday(PetitionId petition) {
        beans.getBean(JdbcClient.class)
                .sql("update petition set closes = :closes where id = :id")
                .param("closes", today().atStartOfDay(DOUALA).toOffsetDateTime())
                .param("id", petition.uuid())
                .update();
    }

    /** 201 petitions like that one, opened after it; to be cleared away by {@link #clearAway}. */
    public List<PetitionId> crowdedBy(PetitionSummary petition) {
        return IntStream.range(0, 201).mapToObj(_ -> copy(petition)).toList();
    }

    private PetitionId copy(PetitionSummary petition) {
        var jdbc = beans.getBean(JdbcClient.class);
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into petition (id, row_version, campaign, slug, code, addressee, goal, zone, original, opened_at)
                        select cast(:id as uuid), 0, campaign, :slug, :code, addressee, goal, zone, original, current_timestamp
                        from petition where id = :petition""")
                .param("id", id)
                .param("slug", freshSlug().text())
                .param("code", UUID.randomUUID().toString().substring(0, 8))
                .param("petition", petition.id().uuid())
                .update();
        jdbc.sql("""
                        insert into wording (id, petition, language, version, title, body, sha256, approved_by, approved_at)
                        select cast(:wording as uuid), cast(:id as uuid), language, version, title, body, sha256, approved_by, approved_at
                        from wording where petition = :petition""")
                .param("wording", UUID.randomUUID())
                .param("id", id)
                .param("petition", petition.id().uuid())
                .update();
        return new PetitionId(id);
    }

    public void clearAway(List<PetitionId> crowd) {
        var jdbc = beans.getBean(JdbcClient.class);
        crowd.forEach(petition -> List.of(
                        "delete from tally_check where petition = ?",
                        "delete from wording where petition = ?",
                        "delete from petition where id = ?")
                .forEach(sql -> jdbc.sql(sql).param(petition.uuid()).update()));
    }

    public PetitionSummary summary(PetitionId id) {
        return petitions().byId(id).orElseThrow();
    }

    public CampaignId campaign() {
        return campaign;
    }

    public static Slug freshSlug() {
        return new Slug("x" + UUID.randomUUID());
    }
}
