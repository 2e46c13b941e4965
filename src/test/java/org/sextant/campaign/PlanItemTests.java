package org.sextant.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanItemTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-11-30, PLANNED",
        "2026-11-27, 2026-11-27, PLANNED",
        "2026-11-20, 2026-11-26, UNDERWAY",
        "2026-11-26, 2026-11-27, UNDERWAY",
        "2026-11-26, 2026-11-26, DONE",
        "2026-11-20, 2026-11-25, DONE",
    })
    void standsWhereItsDaysSay(LocalDate start, LocalDate end, Course course) {
        assertThat(new PlanItem("Walk", "Event", start, end, "there").courseOn(TODAY))
                .isEqualTo(course);
    }

    @Test
    void standsElsewhereWhereItsFeatureKnowsBetter() {
        var late = new PlanItem(
                "Walk",
                "Event",
                TODAY.minusDays(3),
                TODAY.minusDays(3),
                "there",
                Optional.of(Course.LATE),
                Optional.empty(),
                Optional.empty());

        assertThat(late.courseOn(TODAY)).isEqualTo(Course.LATE);
    }

    @Test
    void doesNotEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanItem("Walk", "Event", TODAY, TODAY.minusDays(1), "there"));
    }
}
