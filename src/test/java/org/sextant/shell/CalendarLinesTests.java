package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarLinesTests {

    @Test
    void tellMomentsInUtcAndDaysWithoutAZone() {
        var lines = new CalendarLines()
                .moment("DTSTART", Instant.parse("2026-12-03T17:30:00Z"))
                .day("DTSTART", LocalDate.of(2027, 1, 31));

        assertThat(written(lines)).isEqualTo("DTSTART:20261203T173000Z\r\nDTSTART;VALUE=DATE:20270131\r\n");
    }

    @Test
    void escapeWhatHasAMeaningInTexts() {
        var lines = new CalendarLines().text("SUMMARY", "tea, bread; a \\ and\ntwo lines");

        assertThat(written(lines)).isEqualTo("SUMMARY:tea\\, bread\\; a \\\\ and\\ntwo lines\r\n");
    }

    @Test
    void leaveALineOf75OctetsWhole() {
        var lines = new CalendarLines().plain("X", "a".repeat(73));

        assertThat(written(lines)).isEqualTo("X:" + "a".repeat(73) + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "ع", "✊", "🧭"})
    void foldByOctetsAndNeverInsideOfACharacter(String character) {
        var value = character.repeat(120);

        var text = written(new CalendarLines().plain("SUMMARY", value));

        assertThat(text.split("\r\n"))
                .hasSizeGreaterThan(1)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .allSatisfy(line -> assertThat(line).doesNotContain("\uFFFD"));
        assertThat(text.replace("\r\n ", "")).isEqualTo("SUMMARY:" + value + "\r\n");
    }

    private static String written(CalendarLines lines) {
        return new String(lines.bytes(), StandardCharsets.UTF_8);
    }
}
