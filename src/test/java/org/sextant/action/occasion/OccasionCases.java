package org.sextant.action.occasion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionPlan;
import org.sextant.action.Plans;
import org.sextant.action.Scene;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.observatory.PublicReports;
import org.sextant.observatory.ReportSummary;
import org.sextant.observatory.SomeReports;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.ReportId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An action that begins at a report, on each database. */
abstract class OccasionCases {

    private static final CountryCode PALAU = new CountryCode("PW");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Occasions occasions;

    @Autowired
    private PublicReports open;

    private Scene scene;
    private SomeReports reports;
    private ReportId report;

    @BeforeEach
    void aReport() {
        scene = new Scene(beans);
        reports = new SomeReports(beans);
        report = reports.shown(PALAU, Principle.RIGHTS);
    }

    @AfterEach
    void clear() {
        open.of(PALAU).forEach(shown -> reports.takeDown(shown.id()));
    }

    @Test
    void leadsToItsReportAndTheReportToIt() {
        var action = open(scene.eventFor(20));

        assertThat(occasions.of(action)).map(ReportSummary::id).contains(report);
        assertThat(occasions.startedFrom(report)).extracting(ActionCard::id).containsExactly(action);
    }

    @Test
    void isNotNamedBeforeThePublicKnowsIt() {
        var action = plan(scene.eventFor(20), scene.organizer());

        assertThat(occasions.startedFrom(report)).isEmpty();
        assertThat(occasions.of(action)).isEmpty();
    }

    @Test
    void isNotNamedWhereItIsSensitive() {
        var day = scene.soon();
        var vigil = Plans.plan().at("Mill Lane 14").sensitive().event(day.atTime(18, 0), day.atTime(19, 0));

        var action = open(vigil);

        assertThat(occasions.startedFrom(report)).isEmpty();
        assertThat(occasions.of(action)).isEmpty();
    }

    @Test
    void saysNothingOfAReportThatIsTakenDown() {
        var action = open(scene.eventFor(20));

        reports.takeDown(report);

        assertThat(occasions.of(action)).isEmpty();
    }

    @Test
    void isPlannedAlsoWhenTheReportIsGoneMeanwhile() {
        reports.takeDown(report);

        assertThat(occasions.of(open(scene.eventFor(20)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ORGANIZER", "COORDINATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void isPlannedByNobodyWhoMayNotPlanInTheCampaign(Role role) {
        var person = scene.somebodyAs(role);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> plan(scene.eventFor(20), person));
    }

    private ActionId open(ActionPlan plan) {
        var action = plan(plan, scene.organizer());
        scene.actions().open(action, scene.organizer());
        return action;
    }

    private ActionId plan(ActionPlan plan, PersonId by) {
        return occasions.plan(scene.campaign(), new Slug("x" + UUID.randomUUID()), plan, report, by);
    }
}
