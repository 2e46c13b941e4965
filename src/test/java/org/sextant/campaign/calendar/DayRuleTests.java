package org.sextant.campaign.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule for a day of the year … */
class DayRuleTests {

    @ParameterizedTest
    @CsvSource({
        "12-18,                     2026, 2026-12-18, 2026-12-18",
        "03-21..03-27,              2027, 2027-03-21, 2027-03-27",
        "last Sunday of September,  2026, 2026-09-27, 2026-09-27",
        "last Sunday of September,  2028, 2028-09-24, 2028-09-24",
        "first Monday of May,       2027, 2027-05-03, 2027-05-03",
        "third Friday of November,  2026, 2026-11-20, 2026-11-20",
        "02-29,                     2027, 2027-02-28, 2027-02-28",
    })
    void namesItsDaysInEachYear(String written, int year, LocalDate first, LocalDate last) {
        var rule = DayRule.parse(written);

        assertThat(rule.first(year)).isEqualTo(first);
        assertThat(rule.last(year)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "13-01", "12-32", "12-18..", "27-03..21-03", "fifth Sunday of May", "last Someday of May"})
    void isRefusedWhereItNamesNoDay(String written) {
        assertThatThrownBy(() -> DayRule.parse(written)).isInstanceOf(RuntimeException.class);
    }
}
