package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.campaign.template.CampaignPlanned;
import org.sextant.campaign.template.PlannedAction;
import org.sextant.campaign.template.SomeTemplates;
import org.sextant.campaign.template.Template;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;

/** The actions of templates … */
class TemplateActionsTests {

    private static final Ids IDS = new Ids(Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    static List<Named<Template>> shipped() {
        return SomeTemplates.named();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void areAllOfKindsThatThereAre(Template template) {
        assertThat(template.plan().actions()).allSatisfy(action -> {
            var plan = FromPlan.of(action, planned(template.plan().actions(), "Europe/Paris"));

            assertThat(plan.kind().name()).isEqualTo(action.kind());
            assertThat(plan.outline().title()).isEqualTo(action.title());
            assertThat(plan.outline().wanted()).isEqualTo(action.people());
        });
    }

    @Test
    void areRefusedWhereTheirKindIsUnknown() {
        var unknown = action("SIEGE", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FromPlan.of(unknown, planned(List.of(unknown), "Europe/Paris")));
    }

    @Test
    void takePlaceOnTheirDayByTheClockOfTheCampaign() {
        var event = action("EVENT", 14);

        var plan = (ActionPlan.Event) FromPlan.of(event, planned(List.of(event), "Africa/Douala"));

        assertThat(plan.starts()).isEqualTo(FIRST.plusDays(14).atTime(18, 0));
        assertThat(plan.ends()).isEqualTo(FIRST.plusDays(14).atTime(20, 0));
    }

    @Test
    void moveOnWhereTheClocksLeaveTheirHourOut() {
        var night = new PlannedAction(
                "EVENT",
                english("Night"),
                english("Night."),
                (int) (LocalDate.of(2027, 3, 28).toEpochDay() - FIRST.toEpochDay()),
                Optional.of(LocalTime.of(2, 30)),
                Optional.of(60),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        var plan = (ActionPlan.Event) FromPlan.of(night, planned(List.of(night), "Europe/Paris"));

        assertThat(plan.starts()).isEqualTo(LocalDate.of(2027, 3, 28).atTime(3, 30));
    }

    @Test
    void areRefusedWhereTheyLackWhatTheirKindHas() {
        var shifts = action("SHIFTS", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FromPlan.of(shifts, planned(List.of(shifts), "Europe/Paris")));
    }

    private static PlannedAction action(String kind, int day) {
        return new PlannedAction(
                kind,
                english("Meet"),
                english("We meet."),
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static CampaignPlanned planned(List<PlannedAction> actions, String zone) {
        return new CampaignPlanned(
                CampaignId.fresh(IDS),
                PersonId.fresh(IDS),
                FIRST,
                ZoneId.of(zone),
                List.of(),
                List.of(),
                List.of(),
                actions);
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
