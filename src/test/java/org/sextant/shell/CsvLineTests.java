package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32", "-2", "@SUM", "\tx"})
    void givesASpreadsheetNothingToRun(String typed) {
        assertThat(CsvLine.cell(typed)).isEqualTo("'" + typed);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {"plain|plain", "a, b|\"a, b\"", "say \"no\"|\"say \"\"no\"\"\"", "=1,2|\"'=1,2\""})
    void quotesWhatWouldBreakARow(String typed, String written) {
        assertThat(CsvLine.cell(typed)).isEqualTo(written);
    }
}
