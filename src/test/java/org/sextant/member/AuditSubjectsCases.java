package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.member.AuditReading.Wanted;
import org.sextant.member.owndata.OwnData;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** On what something was done, and about whom, as the readers of the audit trail are told, on each database. */
abstract class AuditSubjectsCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditReading reading;

    @Autowired
    private Mandates mandates;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Ids ids;

    private MemberScene scene;
    private Scope campaign;
    private PersonId organizer;
    private PersonId nour;

    @BeforeEach
    void makeTheScene() {
        scene = new MemberScene(beans);
        campaign = Scope.of(CampaignId.fresh(ids));
        organizer = scene.somebodyAs(Role.ORGANIZER, campaign);
        nour = scene.somebody("Nour Haddad");
    }

    @Test
    void areThePersonAndTheRoleOfAMandate() {
        mandates.give(new GiveMandate(nour, Role.TRANSLATOR, campaign, Optional.empty()), organizer);

        assertThat(on("mandate-given"))
                .containsExactly(new AuditSubject.As(Role.TRANSLATOR), new AuditSubject.Somebody("Nour Haddad", ""));
    }

    @Test
    void areAPersonWithTheWayToTheirAccountForThoseAloneWhoAdministerAccounts() {
        mandates.give(new GiveMandate(nour, Role.TRANSLATOR, campaign, Optional.empty()), organizer);
        var administrator = scene.somebodyAs(Role.ADMINISTRATOR, Scope.PLATFORM);

        assertThat(reading.find(everything(Optional.empty()), 0, administrator, campaign)
                        .lines()
                        .getFirst()
                        .on())
                .contains(new AuditSubject.Somebody("Nour Haddad", "admin/people/" + nour));
    }

    @Test
    void areThoseOfAMandateThatIsCalledByItsId() {
        mandates.give(new GiveMandate(nour, Role.ORGANIZER, campaign, Optional.empty()), organizer);
        var mandate = mandates.of(nour).getFirst().id();
        note("joint-proposed", "remove-organizer " + mandate);

        assertThat(on("joint-proposed"))
                .containsExactly(
                        new AuditSubject.Code("remove-organizer"),
                        new AuditSubject.As(Role.ORGANIZER),
                        new AuditSubject.Somebody("Nour Haddad", ""));
    }

    @Test
    void areAnOrganisationByNameWhetherByIdOrBySlug() {
        var organisation =
                beans.getBean(Organisations.class).byId(scene.organisation()).orElseThrow();
        note("partner-joined", organisation.id().toString());
        note("organisation-described", organisation.slug().text());

        for (var act : List.of("partner-joined", "organisation-described")) {
            assertThat(on(act)).singleElement().isInstanceOfSatisfying(AuditSubject.Thing.class, thing -> {
                assertThat(titles(thing)).containsValue("Harbour Watch");
                assertThat(thing.path()).isEqualTo("organisations/" + organisation.slug());
            });
        }
    }

    @Test
    void areGoneWhereNothingHasTheirIdAnyMore() {
        note("action-changed", UUID.randomUUID().toString());

        assertThat(on("action-changed")).containsExactly(new AuditSubject.Gone());
    }

    @Test
    void areGoneAsSomebodyIsWhoWasErased() {
        mandates.give(new GiveMandate(nour, Role.TRANSLATOR, campaign, Optional.empty()), organizer);
        transaction.executeWithoutResult(_ -> beans.getBean(Leaving.class).forget(nour));

        assertThat(on("mandate-given")).containsExactly(new AuditSubject.As(Role.TRANSLATOR), new AuditSubject.Gone());
    }

    @Test
    void areADraftByNameForThoseAloneWhoMayOpenIt() {
        var others = new CampaignScene(beans);
        var draft = others.summary(others.draft());
        note("partner-agreed", draft.id().toString());
        assertThat(on("partner-agreed")).containsExactly(new AuditSubject.Thing(Optional.empty(), ""));

        mandates.take(organizer, Role.MEMBER, Scope.of(draft.id()));

        assertThat(on("partner-agreed"))
                .containsExactly(new AuditSubject.Thing(Optional.of(draft.title()), "campaigns/" + draft.slug()));
    }

    @Test
    void areAPublicCampaignByNameWithoutAWayThatIsClosed() {
        var others = new CampaignScene(beans);
        var live = others.summary(others.live());
        note("partner-agreed", live.id().toString());

        assertThat(on("partner-agreed")).containsExactly(new AuditSubject.Thing(Optional.of(live.title()), ""));
    }

    /** Every act of every feature that names its things: each is asked, on each database. */
    @Test
    void areAskedForByQueriesThatBothDatabasesUnderstand() {
        var acts = beans.getBeanProvider(AuditedThings.class).stream()
                .flatMap(feature -> feature.tables().stream())
                .flatMap(table -> table.acts().stream())
                .distinct()
                .toList();
        acts.forEach(act -> note(act + "x", UUID.randomUUID() + " there-is-none"));

        assertThat(acts)
                .contains("need-", "voiding-", "treaty-step-", "report-", "invitation-")
                .allSatisfy(act -> assertThat(on(act + "x"))
                        .containsExactly(new AuditSubject.Gone(), new AuditSubject.Code("there-is-none")));
    }

    @Test
    void areTheRoleOfAnInvitationThatIsThereStill() {
        beans.getBean(Invitations.class)
                .invite(
                        new Invite(
                                new EmailAddress(UUID.randomUUID() + "@example.org"),
                                Role.TRANSLATOR,
                                campaign,
                                LocalizedText.of(Language.EN, "Harbour"),
                                Language.EN,
                                Optional.empty(),
                                Optional.empty()),
                        organizer);

        assertThat(on("invitation-sent"))
                .containsExactly(new AuditSubject.As(Role.TRANSLATOR), new AuditSubject.Thing(Optional.empty(), ""));
    }

    private static Map<Language, String> titles(AuditSubject.Thing thing) {
        return thing.title().orElseThrow().texts();
    }

    @Test
    void areFoundByWhomTheyConcern() {
        mandates.give(new GiveMandate(nour, Role.TRANSLATOR, campaign, Optional.empty()), organizer);
        mandates.give(new GiveMandate(scene.somebody("Rosa"), Role.MEMBER, campaign, Optional.empty()), organizer);
        note(
                "joint-proposed",
                "remove-organizer " + mandates.of(nour).getFirst().id());

        assertThat(found(Optional.of(nour)))
                .extracting(AuditLine::act)
                .containsExactly("joint-proposed", "mandate-given");
        assertThat(reading.concerned(organizer, campaign))
                .extracting(PersonSummary::name)
                .containsExactly("Nour Haddad", "Rosa");
    }

    @Test
    void areReadByThoseWhomTheyConcernAmongTheirOwnData() {
        var action = Scope.of(ActionId.fresh(ids));
        note("mandate-given", "COORDINATOR " + nour + " for " + action.key());

        var sections = beans.getBean(OwnData.class);

        assertThat(sections.of(nour))
                .filteredOn(section -> section.key().equals("member.kept.about"))
                .singleElement()
                .satisfies(section -> assertThat(section.entries())
                        .singleElement()
                        .extracting(KeptEntry::facts)
                        .satisfies(facts -> {
                            assertThat(said(facts, "act")).isNotEqualTo("mandate-given");
                            assertThat(facts.get("act"))
                                    .extracting(KeptValue::plain)
                                    .isEqualTo("mandate-given");
                            assertThat(said(facts, "subject"))
                                    .contains("Nour Haddad")
                                    .doesNotContain(action.key(), nour.toString(), "COORDINATOR");
                        }));
        assertThat(sections.of(organizer)).noneMatch(section -> section.key().equals("member.kept.about"));
    }

    private String said(Map<String, KeptValue> facts, String fact) {
        return Optional.ofNullable(facts.get(fact))
                .map(content -> content.in(beans.getBean(Messages.class).in(Language.EN), ZoneOffset.UTC))
                .orElse("");
    }

    private List<AuditSubject> on(String act) {
        return found(Optional.empty()).stream()
                .filter(line -> line.act().equals(act))
                .findFirst()
                .orElseThrow()
                .on();
    }

    private List<AuditLine> found(Optional<PersonId> about) {
        return reading.find(everything(about), 0, organizer, campaign).lines();
    }

    private static Wanted everything(Optional<PersonId> about) {
        var ever = Instant.EPOCH.plus(Duration.ofDays(365_000));
        return new Wanted(Optional.empty(), Optional.empty(), about, Instant.EPOCH, ever);
    }

    private void note(String act, String subject) {
        var under = mandates.of(organizer).getFirst().id();
        transaction.executeWithoutResult(_ -> trail.note(organizer, under, act, subject, campaign));
    }
}
