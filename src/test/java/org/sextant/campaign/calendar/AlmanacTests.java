package org.sextant.campaign.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sextant.reference.InForce;
import org.sextant.reference.NoNewerFiles;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;

/** The almanac … */
class AlmanacTests {

    private final Almanac almanac = new Almanac(new ObservancesFile(), new NoNewerFiles());

    @Test
    void namesEachOfItsDaysInEachLanguage() {
        var observances = new InForce<>(
                        new ObservancesFile(),
                        new NoNewerFiles(),
                        lines -> lines.stream().map(ObservancesFile::observance).toList())
                .get();

        assertThat(observances).hasSize(59);
        assertThat(observances).extracting(Observance::id).doesNotHaveDuplicates();
        assertThat(observances).allSatisfy(observance -> {
            assertThat(observance.name().languages()).containsExactlyInAnyOrder(Language.values());
            assertThat(observance.principles()).isNotEmpty();
            assertThat(Arrays.stream(Language.values())
                            .map(language -> observance.name().in(language))
                            .distinct())
                    .hasSize(Language.values().length);
        });
    }

    @Test
    void findsWhatFallsBetweenTwoDaysOverTheTurnOfTheYear() {
        var days = almanac.between(LocalDate.of(2026, 12, 10), LocalDate.of(2027, 1, 27));

        assertThat(days)
                .extracting(day -> day.id().text() + " " + day.first())
                .containsExactly(
                        "human-rights-day 2026-12-10",
                        "migrants-day 2026-12-18",
                        "human-solidarity 2026-12-20",
                        "holocaust-remembrance 2027-01-27");
    }

    @Test
    void findsAWeekThatHasBegun() {
        assertThat(almanac.between(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 26)))
                .extracting(day -> day.id().text())
                .containsExactly("solidarity-week-against-racism");
    }

    @Test
    void knowsNothingOfADayThatIsNotInItsFile() {
        assertThat(almanac.in(2027, new Slug("day-of-nothing"))).isEmpty();
    }
}
