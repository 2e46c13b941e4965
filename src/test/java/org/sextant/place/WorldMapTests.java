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

    @Test
    void drawsAPointWithinItsCountry() {
        var rome = map.of(new Coordinates(41.9, 12.5)).orElseThrow();
        var capeTown = map.of(new Coordinates(-33.9, 18.4)).orElseThrow();

        assertThat(Math.hypot(rome.x() - x("IT"), rome.y() - y("IT"))).isLessThan(6);
        assertThat(capeTown.y()).isGreaterThan(y("ZA"));
        assertThat(capeTown.x()).isLessThan(x("ZA"));
        assertThat(map.of(new Coordinates(0, 0)).orElseThrow().x()).isEqualTo(WorldMap.WIDTH / 2.0);
        assertThat(map.of(new Coordinates(-75, 0))).isEmpty();
    }

    private double x(String code) {
        return map.of(new CountryCode(code)).orElseThrow().x();
    }

    private double y(String code) {
        return map.of(new CountryCode(code)).orElseThrow().y();
    }
}
