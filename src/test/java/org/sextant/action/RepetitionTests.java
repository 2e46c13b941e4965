package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sextant.action.Plans.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.action.Repetition.Reading;

/** A repetition … */
class RepetitionTests {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalDate SATURDAY = LocalDate.of(2027, 3, 20);
    private static final Hours EVENING = new Hours(SATURDAY.atTime(19, 0), SATURDAY.atTime(21, 0));

    @Test
    void staysAtTheHourOfThePlaceWhenItsClocksChange() {
        var times = times("FREQ=WEEKLY;COUNT=3", EVENING);

        assertThat(times)
                .extracting(Hours::starts)
                .containsExactly(
                        SATURDAY.atTime(19, 0),
                        SATURDAY.plusWeeks(1).atTime(19, 0),
                        SATURDAY.plusWeeks(2).atTime(19, 0));
        assertThat(times.stream()
                        .map(hours -> hours.span(ROME)
                                .begins()
                                .atOffset(ZoneOffset.UTC)
                                .toLocalTime()))
                .as("summer time begins on 28 March")
                .containsExactly(LocalTime.of(18, 0), LocalTime.of(18, 0), LocalTime.of(17, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY;UNTIL=20270403",
                "FREQ=WEEKLY;UNTIL=20270403T170000Z",
                "FREQ=WEEKLY;UNTIL=20270403T190000",
                "rrule:freq=weekly;count=3",
                "FREQ=WEEKLY;BYDAY=SA;COUNT=3"
            })
    void isReadAsCalendarsWriteIt(String rule) {
        assertThat(times(rule, EVENING)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=WEEKLY", "FREQ=DAILY;INTERVAL=3", "FREQ=MONTHLY;BYDAY=2SA"})
    void isRefusedWhenItNeverEnds(String rule) {
        assertThat(Repetition.read(rule, EVENING, ROME)).isInstanceOf(Reading.Endless.class);
    }

    @Test
    void takesPlaceAHundredTimesAtMost() {
        assertThat(times("FREQ=DAILY;COUNT=100", EVENING)).hasSize(Repetition.MOST);
        assertThat(Repetition.read("FREQ=DAILY;COUNT=101", EVENING, ROME)).isInstanceOf(Reading.TooOften.class);
        assertThat(Repetition.read("FREQ=DAILY;UNTIL=29990101", EVENING, ROME)).isInstanceOf(Reading.TooOften.class);
    }

    @Test
    void isRefusedAtAnHourThatTheClocksLeaveOut() {
        var night = new Hours(
                SATURDAY.plusDays(1).atTime(2, 30), SATURDAY.plusDays(1).atTime(4, 0));

        assertThat(Repetition.read("FREQ=WEEKLY;COUNT=4", night, ROME))
                .isEqualTo(new Reading.LeftOut(
                        new Hours(LocalDateTime.of(2027, 3, 28, 2, 30), LocalDateTime.of(2027, 3, 28, 4, 0))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "every week", "FREQ=HOURLY;COUNT=3", "FREQ=WEEKLY;COUNT=0", "COUNT=3", "FREQ=WEEKLY;COUNT=x"
            })
    void isRefusedWhenItIsNoRule(String text) {
        assertThat(Repetition.read(text, EVENING, ROME)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void isRefusedWhenItIsTooLongToBeMeant() {
        var text = "FREQ=WEEKLY;COUNT=3;BYDAY=" + "SA,".repeat(80) + "SA";

        assertThat(Repetition.read(text, EVENING, ROME)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void takesPlaceOnceWhereNoOtherDayFits() {
        assertThat(times("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5", EVENING))
                .containsExactly(EVENING);
    }

    @Test
    void isPartOfAPlanOnlyIfItCanBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan().repeated(EVENING.starts(), EVENING.ends(), "FREQ=WEEKLY"));
    }

    private static List<Hours> times(String rule, Hours first) {
        assertThat(Repetition.read(rule, first, ROME)).isInstanceOf(Reading.Usable.class);
        return ((Reading.Usable) Repetition.read(rule, first, ROME)).times();
    }
}
