package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.AuditReading.Wanted;
import org.sextant.member.owndata.OwnData;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
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
                .containsExactly(new AuditSubject.As(Role.TRANSLATOR), new AuditSubject.Somebody("Nour Haddad"));
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
                        new AuditSubject.Somebody("Nour Haddad"));
    }

    @Test
    void areAnOrganisationByNameWhetherByIdOrBySlug() {
        var organisation =
                beans.getBean(Organisations.class).byId(scene.organisation()).orElseThrow();
        note("partner-joined", organisation.id().toString());
        note("organisation-described", organisation.slug().text());

        for (var act : List.of("partner-joined", "organisation-described")) {
            assertThat(on(act)).singleElement().isInstanceOfSatisfying(AuditSubject.Thing.class, thing -> {
                assertThat(thing.title().texts()).containsValue("Harbour Watch");
                assertThat(thing.path()).isEqualTo("organisations/" + organisation.slug());
            });
        }
    }

    @Test
    void stayAnIdWhereNothingHasIt() {
        var gone = UUID.randomUUID().toString();
        note("action-changed", gone);

        assertThat(on("action-changed")).containsExactly(new AuditSubject.Code(gone));
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
                .satisfies(section -> assertThat(section.entries()).hasSize(1));
        assertThat(sections.of(organizer)).noneMatch(section -> section.key().equals("member.kept.about"));
    }

    private List<AuditSubject> on(String act) {
        return found(Optional.empty()).stream()
                .filter(line -> line.act().equals(act))
                .findFirst()
                .orElseThrow()
                .on();
    }

    private List<AuditLine> found(Optional<PersonId> about) {
        var ever = Instant.EPOCH.plus(Duration.ofDays(365_000));
        var wanted = new Wanted(Optional.empty(), Optional.empty(), about, Instant.EPOCH, ever);
        return reading.find(wanted, 0, organizer, campaign).lines();
    }

    private void note(String act, String subject) {
        var under = mandates.of(organizer).getFirst().id();
        transaction.executeWithoutResult(_ -> trail.note(organizer, under, act, subject, campaign));
    }
}
