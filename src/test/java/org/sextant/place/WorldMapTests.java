package org.sextant.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sextant.place.Place.Standing;
import org.sextant.vocabulary.CountryCode;

class WorldMapTests {

    private final WorldMap map = new WorldMap();

    @Test
    void showsEveryState() {
        assertThat(SomePlaces.all().all())
                .filteredOn(place -> place.standing() != Standing.OTHER)
                .hasSize(195)
                .allSatisfy(state -> assertThat(map.of(state.code())).isPresent());
    }

    @Test
    void leavesEachWhereItIs() {
        assertThat(x("CL")).isLessThan(x("BR")).isLessThan(x("CM"));
        assertThat(x("CM")).isLessThan(x("IN"));
        assertThat(y("IT")).isLessThan(y("TN"));
        assertThat(y("TN")).isLessThan(y("ZA")).isBetween(0.0, (double) WorldMap.HEIGHT);
    }

    private double x(String code) {
        return map.of(new CountryCode(code)).orElseThrow().x();
    }

    private double y(String code) {
        return map.of(new CountryCode(code)).orElseThrow().y();
    }
}
