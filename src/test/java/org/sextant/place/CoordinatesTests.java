package org.sextant.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.place.Coordinates.Reading;

class CoordinatesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"4.0503, -9.7069", " 4.0503,-9.7069 ", "4.0503 -9.7069", "+4.0503; -9.7069", "geo:4.0503,-9.7069"
            })
    void areReadAsAMapGivesThem(String typed) {
        assertThat(Coordinates.read(typed)).isEqualTo(new Reading.Point(new Coordinates(4.0503, -9.7069)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Douala", "4.05", "4,05", "4,05; 9,70", "4.05, 9.70, 12", "1e9, 3", "NaN, NaN"})
    void areNotGuessed(String typed) {
        assertThat(Coordinates.read(typed)).isEqualTo(new Reading.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"90.1, 0", "-91, 0", "0, 180.5", "0, -181"})
    void goNoFurtherThanTheEarth(String typed) {
        assertThat(Coordinates.read(typed)).isEqualTo(new Reading.OffTheEarth());
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(Double.NaN, 0));
    }

    @Test
    void areReadAgainAsTheyAreWritten() {
        var tiny = new Coordinates(0.0000123, -179.99999);

        assertThat(Coordinates.read(tiny.toString())).isEqualTo(new Reading.Point(tiny));
    }
}
