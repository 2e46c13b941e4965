package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.campaign.template.CampaignPlanned;
import org.sextant.campaign.template.PlannedAction;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An action that becomes part of a plan, is kept in it, and is planned from it again … */
class PlanAgainTests {

    private static final Ids IDS = new Ids(Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));
    private static final LocalDate FIRST = AnyPlan.FIRST;
    private static final int OF_EACH_KIND = 40;

    /** Made by chance, always by the same. */
    static Stream<ActionPlan> plansOfEveryKind() {
        var chance = new Random(1948);
        return Arrays.stream(ActionKind.values())
                .flatMap(kind -> IntStream.range(0, OF_EACH_KIND).mapToObj(_ -> AnyPlan.of(kind, chance)));
    }

    @ParameterizedTest
    @MethodSource("plansOfEveryKind")
    void isTheSameWithoutItsExactPlaceAndWithoutWhoAnswersForIt(ActionPlan original) {
        assertThat(again(original)).isEqualTo(BarePlan.of(original));
    }

    @Test
    void isOfEveryKindThatThereIs() {
        assertThat(plansOfEveryKind()).extracting(ActionPlan::kind).contains(ActionKind.values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=WEEKLY;COUNT=4                        | FREQ=WEEKLY;COUNT=4
                    FREQ=WEEKLY;UNTIL=20261222T170000Z         | FREQ=WEEKLY;COUNT=4
                    FREQ=WEEKLY;BYDAY=TU;UNTIL=20261222        | FREQ=WEEKLY;COUNT=4
                    FREQ=WEEKLY;BYDAY=TU,FR;COUNT=5            | FREQ=WEEKLY;BYDAY=TU,FR;COUNT=5
                    FREQ=WEEKLY;BYDAY=FR;COUNT=3               | FREQ=WEEKLY;BYDAY=FR;COUNT=3
                    FREQ=MONTHLY;BYMONTHDAY=1;UNTIL=20270301   | FREQ=MONTHLY;COUNT=4
                    FREQ=MONTHLY;BYDAY=1TU;COUNT=3             | FREQ=MONTHLY;BYDAY=1TU;COUNT=3
                    """)
    void isRepeatedByARuleThatNamesNoDate(String rule, String free) {
        var event = plan().repeated(FIRST.atTime(18, 0), FIRST.atTime(20, 0), rule);

        var repeated = (ActionPlan.Event) again(event);

        assertThat(repeated.repetition()).contains(new Repetition(free));
        assertThat(repeated.lastDay()).isEqualTo(event.lastDay());
    }

    @Test
    void isPlannedOnceWhereTheClocksWouldLeaveOneOfItsHoursOut() {
        var event = plan().in("Europe/Paris").repeated(FIRST.atTime(2, 30), FIRST.atTime(3, 0), "FREQ=DAILY;COUNT=5");
        var spring = LocalDate.of(2027, 3, 26);

        var repeated = (ActionPlan.Event) FromPlan.of(kept(event, 0), planned(spring));

        assertThat(repeated.repetition()).isEmpty();
        assertThat(repeated.starts()).isEqualTo(spring.atTime(2, 30));
    }

    @Test
    void isStillReadAsItWasKeptBeforeKindsHadFieldsOfTheirOwn() {
        var old = """
                {"kind": "EVENT", "title": {"en": "Meet"}, "text": {"en": "We meet."}, "day": 3, "starts": "18:00:00",
                 "minutes": 60, "people": null, "places": 5, "tasks": [], "question": null, "hangsOn": null}""";

        var read = new JsonMapper().readValue(old, PlannedAction.class);

        assertThat(read.own()).isEmpty();
        assertThat(FromPlan.of(read, planned(FIRST)).kind()).isEqualTo(ActionKind.EVENT);
    }

    private static ActionPlan again(ActionPlan original) {
        var day = (int) (BarePlan.firstDay(original).toEpochDay() - FIRST.toEpochDay());
        return FromPlan.of(kept(original, day), planned(FIRST));
    }

    // As a column keeps it, and as a file would.
    private static PlannedAction kept(ActionPlan original, int day) {
        var action = new PlanAgain(day, Optional.empty()).of(original);
        var json = new JsonMapper();
        var yaml = new YAMLMapper();
        var column = json.readValue(json.writeValueAsString(action), PlannedAction.class);
        return yaml.readValue(yaml.writeValueAsString(column), PlannedAction.class);
    }

    private static CampaignPlanned planned(LocalDate opens) {
        return new CampaignPlanned(
                CampaignId.fresh(IDS),
                PersonId.fresh(IDS),
                opens,
                Plans.DOUALA,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
