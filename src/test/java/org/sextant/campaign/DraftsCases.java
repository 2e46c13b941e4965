package org.sextant.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.campaign.corridor.Corridors;
import org.sextant.campaign.library.Library;
import org.sextant.campaign.template.PlannedCampaigns;
import org.sextant.campaign.template.SomeTemplates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionText;
import org.sextant.petition.Petitions;
import org.sextant.petition.StartPetition;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.WebAddress;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts that are thrown away, on each database. */
abstract class DraftsCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private CampaignScene scene;
    private PersonId organizer;
    private CampaignId draft;

    @BeforeEach
    void makeTheScene() {
        scene = new CampaignScene(beans);
        organizer = scene.organizer();
        draft = scene.draft();
    }

    @Test
    void areInNoListUntilTheyArePutBack() {
        drafts.discard(draft, organizer);

        assertThat(campaigns.of(organizer)).extracting(CampaignSummary::id).doesNotContain(draft);
        assertThat(drafts.discarded(organizer))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(draft));

        drafts.putBack(draft, organizer);

        assertThat(campaigns.of(organizer)).extracting(CampaignSummary::id).contains(draft);
        assertThat(drafts.discarded(organizer)).isEmpty();
    }

    @Test
    void planNothingForTheProgrammeMeanwhile() {
        assertThat(sources()).isNotZero();

        drafts.discard(draft, organizer);
        assertThat(sources()).isZero();

        drafts.putBack(draft, organizer);
        assertThat(sources()).isNotZero();
    }

    @Test
    void doNotGoLive() {
        drafts.discard(draft, organizer);

        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> campaigns.goLive(draft, organizer));
    }

    @Test
    void areWhatThePublicHasNeverSeen() {
        assertThatExceptionOfType(WrongStage.class).isThrownBy(() -> drafts.discard(scene.live(), organizer));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void areThrownAwayAndPutBackByOrganizersAlone(Role role) {
        var somebody = scene.somebodyAs(role, draft);

        if (role == Role.ORGANIZER) {
            drafts.discard(draft, somebody);
            assertThat(drafts.discarded(somebody)).hasSize(1);
            drafts.putBack(draft, somebody);
        } else {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> drafts.discard(draft, somebody));
            drafts.discard(draft, organizer);
            assertThat(drafts.discarded(somebody)).isEmpty();
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> drafts.putBack(draft, somebody));
        }
    }

    static List<Named<Consumer<DraftsCases>>> whatOthersHaveAPartIn() {
        return List.of(
                Named.of("a corridor", DraftsCases::startACorridor),
                Named.of("a link", DraftsCases::addALink),
                Named.of("a petition", DraftsCases::writeAPetition));
    }

    @ParameterizedTest
    @MethodSource("whatOthersHaveAPartIn")
    void areHeldBackByWhatIsNotThrownAwayWithThem(Consumer<DraftsCases> something) {
        something.accept(this);

        assertThatExceptionOfType(HeldBack.class).isThrownBy(() -> drafts.discard(draft, organizer));
        assertThat(campaigns.of(organizer)).extracting(CampaignSummary::id).contains(draft);
    }

    private void startACorridor() {
        beans.getBean(Corridors.class).start(draft, Side.ORIGIN, english("Douala – Tunis"), organizer);
    }

    private void addALink() {
        beans.getBean(Library.class)
                .addLink(draft, english("The law"), new WebAddress("https://example.org/law"), organizer);
    }

    private void writeAPetition() {
        var plan = new PetitionPlan(
                Map.of(Language.EN, new PetitionText("Ratify", "Please.")),
                english("the government"),
                10,
                Optional.empty(),
                Set.of());
        beans.getBean(Petitions.class).start(new StartPetition(draft, CampaignScene.freshSlug(), plan), organizer);
    }

    @Test
    void areErasedAfterThirtyDaysWithAllThatHangsOnThem() {
        var whole = startWithAWholePlan();
        scene.somebodyAs(Role.COORDINATOR, whole);
        drafts.discard(whole, organizer);

        assertThat(drafts.due(in(Duration.ofDays(30).minusMinutes(1)))).doesNotContain(whole);
        assertThat(drafts.due(in(Duration.ofDays(30).plusMinutes(1)))).contains(whole);
        drafts.erase(whole);

        assertThat(campaigns.byId(whole)).isEmpty();
        assertThat(keptIn())
                .allSatisfy(table -> assertThat(count("select count(*) from " + table + " where campaign = :id", whole))
                        .as(table)
                        .isZero());
        assertThat(database.sql("select count(*) from mandate where scope_key = :key and ended_at is null")
                        .param("key", whole.uuid().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatExceptionOfType(NoSuchCampaign.class).isThrownBy(() -> drafts.putBack(whole, organizer));
    }

    @Test
    void areNotErasedOnceTheyWerePutBackOrSomethingCameToHangOnThem() {
        drafts.discard(draft, organizer);
        startACorridor();
        drafts.erase(draft);
        assertThat(campaigns.byId(draft)).isPresent();

        var other = scene.draft();
        drafts.discard(other, organizer);
        drafts.putBack(other, organizer);
        drafts.erase(other);
        assertThat(campaigns.byId(other)).isPresent();
    }

    // Objectives, milestones, needs and actions of every kind that a template has.
    private CampaignId startWithAWholePlan() {
        var plan = SomeTemplates.shipped().getFirst().plan();
        var id = beans.getBean(PlannedCampaigns.class)
                .start(new StartCampaign(CampaignScene.freshSlug(), scene.plan().plan()), plan, organizer);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> count("select count(*) from action where campaign = :id", id)
                                == plan.actions().size()
                        && count("select count(*) from action_need where campaign = :id", id)
                                == plan.needs().size()
                        && count("select count(*) from campaign_milestone where campaign = :id", id)
                                == plan.milestones().size()
                        && count("select count(*) from campaign_objective where campaign = :id", id)
                                == plan.objectives().size());
        return id;
    }

    private List<String> keptIn() {
        List<String> tables = new ArrayList<>();
        database.sql("""
                        select table_name from information_schema.columns
                        where lower(column_name) = 'campaign' and lower(data_type) = 'uuid'
                          and lower(table_schema) = 'public'""").query((row, _) -> row.getString(1)).list().forEach(tables::add);
        assertThat(tables).hasSizeGreaterThan(12);
        return tables;
    }

    private int sources() {
        return database.sql("select count(*) from demand_reach where source = :source")
                .param("source", "campaign/" + draft)
                .query(Integer.class)
                .single();
    }

    private int count(String sql, CampaignId campaign) {
        return database.sql(sql)
                .param("id", campaign.uuid())
                .query(Integer.class)
                .single();
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
