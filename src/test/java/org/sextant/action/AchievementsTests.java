package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.ActionFixtures.BEFORE;
import static org.sextant.action.ActionFixtures.ESTHER;
import static org.sextant.action.ActionFixtures.open;
import static org.sextant.action.Plans.english;
import static org.sextant.action.Plans.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sextant.action.Achievements.Bar;
import org.sextant.action.Achievements.Mark;

/** Achievements … */
class AchievementsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void addUpWhatTheResultsSayAndWhatIsCountedSoFar() {
        var achieved = achieved(
                came(MONDAY, 64),
                came(MONDAY.plusDays(3), 6),
                letters(TODAY.plusDays(5), 12),
                open(plan().contact(TODAY)));

        assertThat(achieved.total()).isEqualTo(new Figures(Map.of(Figure.ATTENDED, 70, Figure.LETTERS, 12)));
        assertThat(achieved.counted()).containsExactly(Figure.ATTENDED, Figure.LETTERS);
        assertThat(achieved.actions())
                .as("without what has come to nothing yet")
                .hasSize(3);
    }

    @Test
    void areShownWeekByWeekWithTheEmptyOnes() {
        var achieved = achieved(came(MONDAY.plusDays(6), 5), came(MONDAY, 2), came(MONDAY.plusWeeks(2), 9));

        var bars = achieved.over(Figure.ATTENDED, TODAY);

        assertThat(bars)
                .containsExactly(new Bar(MONDAY, 7), new Bar(MONDAY.plusWeeks(1), 0), new Bar(MONDAY.plusWeeks(2), 9));
        assertThat(Achievements.areWeeks(bars)).isTrue();
    }

    @Test
    void areShownMonthByMonthWhereWeeksWouldBeTooMany() {
        var achieved = achieved(came(LocalDate.of(2026, 1, 15), 5), came(MONDAY, 2));

        var bars = achieved.over(Figure.ATTENDED, TODAY);

        assertThat(bars).hasSize(11).startsWith(new Bar(LocalDate.of(2026, 1, 1), 5));
        assertThat(bars).endsWith(new Bar(LocalDate.of(2026, 11, 1), 2));
        assertThat(Achievements.areWeeks(bars)).isFalse();
    }

    @Test
    void countWhatGoesOnUntilToday() {
        var achieved = achieved(letters(TODAY.plusDays(30), 12));

        assertThat(achieved.over(Figure.LETTERS, TODAY)).containsExactly(new Bar(LocalDate.of(2026, 11, 23), 12));
    }

    @Test
    void loseNothingOfManyYears() {
        var achieved = achieved(came(LocalDate.of(2010, 5, 5), 5), came(MONDAY, 2));

        var bars = achieved.over(Figure.ATTENDED, TODAY);

        assertThat(bars).hasSize(61);
        assertThat(bars.stream().mapToInt(Bar::number).sum()).isEqualTo(7);
    }

    @Test
    void addUpUntilToday() {
        var achieved = achieved(came(MONDAY.plusDays(2), 5), came(MONDAY, 2), came(MONDAY, 1));

        assertThat(achieved.soFar(Figure.ATTENDED, TODAY))
                .containsExactly(new Mark(MONDAY, 3), new Mark(MONDAY.plusDays(2), 8), new Mark(TODAY, 8));
        assertThat(achieved.soFar(Figure.LETTERS, TODAY)).isEmpty();
    }

    private static Achievements achieved(Action... actions) {
        return new Achievements(
                Stream.of(actions).map(action -> action.card(BEFORE)).toList());
    }

    private static Action came(LocalDate day, int people) {
        var action = open(plan().event(day.atTime(LocalTime.of(18, 0)), day.atTime(LocalTime.of(20, 0))));
        action.finish(new Result(Figures.of(Figure.ATTENDED, people), english("Good.")));
        return action;
    }

    private static Action letters(LocalDate due, int written) {
        var action = open(plan().letters(due));
        List.of(written - 2, 2).forEach(some -> action.count(new Counted(Figure.LETTERS, some, ESTHER, BEFORE)));
        return action;
    }
}
