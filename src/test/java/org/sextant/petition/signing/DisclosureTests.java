package org.sextant.petition.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisclosureTests {

    private static final List<String> CODES = List.of(Locale.getISOCountries());
    private static final int WORLDS = 3_000;

    @Test
    void tellsNothingBelowAHundred() {
        assertThat(Disclosure.of(Map.of("FR", 60L, "TN", 39L))).isEmpty();
        assertThat(Disclosure.of(Map.of("FR", 60L, "TN", 40L))).hasSize(2);
    }

    @Test
    void roundsDownToTensLargestFirst() {
        assertThat(Disclosure.of(Map.of("TN", 41L, "FR", 69L, "ZZ", 100L)))
                .containsExactly(new Origin("unknown", 100), new Origin("FR", 60), new Origin("TN", 40));
    }

    @Test
    void tellsGroupsBelowTenTogether() {
        assertThat(Disclosure.of(Map.of("FR", 200L, "TN", 9L, "MA", 8L, "SN", 7L)))
                .containsExactly(new Origin("FR", 200), new Origin("other", 20));
    }

    @Test
    void hidesTheNextSmallestWithAGroupThatWouldBeAlone() {
        assertThat(Disclosure.of(Map.of("FR", 200L, "TN", 35L, "MA", 3L)))
                .containsExactly(new Origin("FR", 200), new Origin("other", 30));
    }

    @Test
    void countsThoseWhoSaidNothingAsAGroupLikeAnyOther() {
        assertThat(Disclosure.of(Map.of("FR", 200L, "ZZ", 9L, "MA", 1L)))
                .containsExactly(new Origin("FR", 200), new Origin("other", 10));
    }

    @Test
    void tellsApartOnlyGroupsOfTenOrMoreAndThoseInTens() {
        assertThat(worlds())
                .allSatisfy(world -> assertThat(Disclosure.of(world)).allSatisfy(origin -> {
                    assertThat(origin.signatures() % 10).isZero();
                    if (!origin.country().equals("other")) {
                        var real = world.get(origin.country().equals("unknown") ? "ZZ" : origin.country());
                        assertThat(real).isBetween(Math.max(10, origin.signatures()), origin.signatures() + 9);
                    }
                }));
    }

    @Test
    void neverHidesAGroupAlone() {
        assertThat(worlds())
                .filteredOn(world -> world.size() > 1 && !Disclosure.of(world).isEmpty())
                .allSatisfy(world -> assertThat(world.size() - apart(world)).isNotEqualTo(1));
    }

    private static long apart(Map<String, Long> world) {
        return Disclosure.of(world).stream()
                .filter(origin -> !origin.country().equals("other"))
                .count();
    }

    /** Whoever reads it cannot tell whether a small group is there at all, let alone how large it is: the same would be told if they were all from elsewhere. */
    @Test
    void tellsTheSameWhereverThoseOfASmallGroupCameFrom() {
        assertThat(worlds()).allSatisfy(DisclosureTests::tellsTheSame);
    }

    private static void tellsTheSame(Map<String, Long> world) {
        var absent = CODES.stream()
                .filter(code -> !world.containsKey(code))
                .findFirst()
                .orElseThrow();

        world.forEach((country, number) -> {
            if (number < 10) {
                var elsewhere = new HashMap<>(world);
                elsewhere.remove(country);
                elsewhere.put(absent, number);
                assertThat(Disclosure.of(elsewhere)).isEqualTo(Disclosure.of(world));
            }
        });
    }

    private static Stream<Map<String, Long>> worlds() {
        var random = new Random(6);
        return IntStream.range(0, WORLDS).mapToObj(_ -> world(random));
    }

    private static Map<String, Long> world(Random random) {
        var world = new HashMap<String, Long>();
        var groups = 1 + random.nextInt(12);
        for (var i = 0; i < groups; i++) {
            var country = random.nextInt(6) == 0 ? "ZZ" : CODES.get(random.nextInt(CODES.size()));
            var small = random.nextBoolean();
            world.put(country, small ? 1L + random.nextInt(12) : 10L + random.nextInt(200));
        }
        return world;
    }
}
