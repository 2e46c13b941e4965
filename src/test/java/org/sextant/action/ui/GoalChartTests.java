package org.sextant.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sextant.action.Achievements.Mark;

/** The chart towards an objective … */
class GoalChartTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final List<Mark> MARKS =
            List.of(new Mark(FIRST, 50), new Mark(FIRST.plusDays(31), 100), new Mark(FIRST.plusDays(62), 100));

    @Test
    void drawsWhatIsWantedUntilItsDayAndWhatIsThereUntilNow() {
        var svg = chart(200, FIRST.plusDays(31), false);

        assertThat(svg).contains("class=\"aim\" d=\"M10 22H320V160\"", ">200<", ">3 Dec<");
        assertThat(svg).contains("class=\"sum\" d=\"M10 160H10V126H320V91H630V91\"");
    }

    @Test
    void runsFromTheRightWhereTheTextDoes() {
        assertThat(chart(200, FIRST.plusDays(31), true))
                .contains("class=\"aim\" d=\"M630 22H320V160\"")
                .contains("class=\"sum\" d=\"M630 160H630V126H320V91H10V91\"");
    }

    @Test
    void hasRoomForMoreThanWasWanted() {
        assertThat(chart(50, FIRST.plusDays(31), false)).contains("d=\"M10 91H320V160\"", "V22");
    }

    @Test
    void hasRoomForADayThatIsStillFar() {
        assertThat(chart(200, FIRST.plusDays(124), false)).contains("H630V160", "H320V91");
    }

    private static String chart(int wanted, LocalDate due, boolean fromTheRight) {
        var goal = new GoalChart.Goal(wanted, Integer.toString(wanted), due, "3 Dec");
        return GoalChart.of(MARKS, List.of(goal), "Letters", fromTheRight)
                .getElement()
                .getOuterHTML();
    }
}
