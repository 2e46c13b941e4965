package org.sextant.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.sextant.campaign.CampaignFixtures.CAMEROON;
import static org.sextant.campaign.PlanFixture.complete;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Organisations;
import org.sextant.member.Role;
import org.sextant.programme.DemandState;
import org.sextant.programme.Demands;
import org.sextant.programme.NoSuchDemand;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.annotation.Transactional;

/** The campaigns … */
@CampaignModuleTest
@Transactional
class CampaignsTests {

    private static final CountryCode MALTA = new CountryCode("MT");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private PublicCampaigns open;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Demands demands;

    @Autowired
    private DemoAccounts accounts;

    private PersonId organizer;
    private PersonId outsider;

    @BeforeEach
    void people() {
        organizer = accounts.person("organizer");
        outsider = accounts.person("outsider");
    }

    @Test
    void makeWhoeverStartsOneItsOrganizer() {
        var id = start("first-steps", complete());

        assertThat(mandates.holds(organizer, Role.ORGANIZER, Scope.of(id))).isTrue();
        assertThat(campaigns.of(organizer)).extracting(CampaignSummary::id).contains(id);
    }

    @Test
    void comeBackAsTheyWereWritten() {
        var casaMares = organisation("casa-mares");
        var plan = complete().behind(casaMares).plan();

        var id = campaigns.start(new StartCampaign(new Slug("as-written"), plan), organizer);

        var read = campaigns.byId(id).orElseThrow();
        assertThat(read.title()).isEqualTo(plan.title());
        assertThat(List.copyOf(read.demands())).isEqualTo(List.copyOf(plan.demands()));
        assertThat(read.addressees()).isEqualTo(plan.addressees());
        assertThat(read.organisations()).containsExactly(casaMares);
        assertThat(read.zone()).isEqualTo(plan.zone());
        assertThat(read.ends()).isEqualTo(plan.ends());
        assertThat(campaigns.bySlug(new Slug("as-written"))).contains(read);
    }

    @Test
    void areStartedUnderAnAddressOfTheirOwn() {
        start("only-once", complete());

        assertThatExceptionOfType(SlugTaken.class).isThrownBy(() -> start("only-once", complete()));
        assertThatExceptionOfType(SlugTaken.class).isThrownBy(() -> start("new", complete()));
    }

    @Test
    void carryOnlyWhatTheProgrammeDemands() {
        assertThatExceptionOfType(NoSuchDemand.class)
                .isThrownBy(() -> start("unheard-of", complete().carrying(new DemandId("free-beer"))));
    }

    @Test
    void speakForNoOrganisationThatDidNotGiveAMandate() {
        var casaMares = organisation("casa-mares");
        var atlantic = organisation("atlantic-corridor");
        give(outsider, Role.ORGANIZER, Scope.of(casaMares));

        var id = campaigns.start(
                new StartCampaign(
                        new Slug("house-open"), complete().behind(casaMares).plan()),
                outsider);

        var read = campaigns.byId(id).orElseThrow();
        campaigns.change(
                read, read.slug(), complete().behind(casaMares, atlantic).plan(), outsider);
        assertThat(campaigns.byId(id).orElseThrow().organisations()).containsExactly(casaMares);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> campaigns.start(
                        new StartCampaign(
                                new Slug("house-closed"),
                                complete().behind(atlantic).plan()),
                        outsider));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> campaigns.start(
                        new StartCampaign(
                                new Slug("house-of-nobody"), complete().plan()),
                        outsider));
    }

    @Test
    void tellEverybodyThatOneWentLiveAndThatItEnded(PublishedEvents events) {
        var id = start("to-be-told", complete());

        campaigns.goLive(id, organizer);
        Endings.end(beans, id, organizer);

        assertThat(events.ofType(CampaignWentLive.class))
                .extracting(CampaignWentLive::id, CampaignWentLive::by)
                .containsExactly(tuple(id, organizer));
        assertThat(events.ofType(CampaignEnded.class))
                .extracting(CampaignEnded::id)
                .containsExactly(id);
    }

    @Test
    void tellTheProgrammeHowFarADemandHasComeInAPlace() {
        var demand = new DemandId("partner-cities");
        var inMalta = new Addressee(CAMEROON.name(), CAMEROON.kind(), Optional.of(MALTA), Optional.empty());

        var id = start("told-downwards", complete().carrying(demand).to(inMalta));
        assertThat(reached(demand)).contains(DemandState.PLANNED);

        campaigns.goLive(id, organizer);
        assertThat(reached(demand)).contains(DemandState.LIVE);

        Endings.end(beans, id, organizer, End.of(Outcome.LOST));
        assertThat(reached(demand)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"WON", "PARTLY_WON"})
    void tellTheProgrammeOfAnAnswerWhereTheyHaveWon(Outcome outcome) {
        var demand = new DemandId("diaspora-projects");
        var inMalta = new Addressee(CAMEROON.name(), CAMEROON.kind(), Optional.of(MALTA), Optional.empty());
        var slug = "won-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var id = start(slug, complete().carrying(demand).to(inMalta));
        campaigns.goLive(id, organizer);

        Endings.end(beans, id, organizer, End.of(outcome));

        assertThat(reached(demand)).contains(DemandState.ANSWERED);
    }

    private Optional<DemandState> reached(DemandId demand) {
        // The programme is read anew when a change of it has been committed.
        TestTransaction.flagForCommit();
        TestTransaction.end();
        var state =
                Optional.ofNullable(demands.byId(demand).orElseThrow().places().get(MALTA));
        TestTransaction.start();
        return state;
    }

    @Test
    void areNotOverwrittenUnread() {
        var id = start("two-writers", complete());
        var read = campaigns.byId(id).orElseThrow();
        campaigns.change(read, read.slug(), complete().titled("Theirs").plan(), organizer);

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> campaigns.change(
                        read, read.slug(), complete().titled("Mine").plan(), organizer));

        var stored = campaigns.byId(id).orElseThrow();
        assertThat(stored.title()).isEqualTo(complete().titled("Theirs").plan().title());
        campaigns.change(
                stored, new Slug("one-writer"), complete().titled("Mine").plan(), organizer);
        assertThat(campaigns.bySlug(new Slug("one-writer"))).isPresent();
    }

    @Test
    void showThePublicNoDraft() {
        var id = start("not-yet", complete());
        var slug = new Slug("not-yet");
        assertThat(open.bySlug(slug)).isEmpty();

        campaigns.goLive(id, organizer);

        assertThat(open.bySlug(slug)).map(CampaignSummary::id).contains(id);
        assertThat(campaigns.live()).extracting(CampaignSummary::id).contains(id);
    }

    private CampaignId start(String slug, PlanFixture plan) {
        return campaigns.start(new StartCampaign(new Slug(slug), plan.plan()), organizer);
    }

    private OrganisationId organisation(String slug) {
        return organisations.bySlug(new Slug(slug)).orElseThrow().id();
    }

    private void give(PersonId person, Role role, Scope scope) {
        mandates.take(person, role, scope);
    }
}
