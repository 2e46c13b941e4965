package org.sextant.programme.web;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.place.Region;
import org.sextant.programme.DemandState;
import org.sextant.programme.coverage.Coverage;
import org.sextant.vocabulary.Principle;

/**
 * Which States a reader asks for.
 *
 * @param principle of which alone it is told; empty for all six
 * @param state that the furthest demand of the State, or of that principle there, has reached
 * @param number of the page, from one on
 */
record CoverageWanted(Optional<Region> region, Optional<Principle> principle, Optional<DemandState> state, int number) {

    /** What the address does not say in words that we know is as if it were not said. */
    static CoverageWanted read(Map<String, String> parameters) {
        var page = parameters.getOrDefault("page", "");
        return new CoverageWanted(
                one(Region.values(), parameters.getOrDefault("region", "")),
                Principle.ofId(parameters.getOrDefault("principle", "")),
                one(DemandState.values(), parameters.getOrDefault("state", "")),
                page.matches("[1-9]\\d?") ? Integer.parseInt(page) : 1);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String word) {
        return Arrays.stream(values).filter(one -> word(one).equals(word)).findFirst();
    }

    /** How it is written in the address. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean admits(Place place, Coverage coverage) {
        return (region.isEmpty() || place.region().equals(region))
                && (state.isEmpty() || furthest(place, coverage) == state.get());
    }

    private DemandState furthest(Place place, Coverage coverage) {
        return principle
                .map(one -> coverage.cell(one, place.code()).furthest())
                .orElseGet(() -> coverage.furthest(place.code()));
    }

    /** Whether the page tells of it. */
    boolean shows(Principle one) {
        return principle.isEmpty() || principle.get() == one;
    }

    boolean asks(Enum<?> constant) {
        return region.filter(constant::equals).isPresent()
                || principle.filter(constant::equals).isPresent()
                || state.filter(constant::equals).isPresent();
    }

    boolean isFiltered() {
        return region.isPresent() || principle.isPresent() || state.isPresent();
    }

    CoverageWanted page(int other) {
        return new CoverageWanted(region, principle, state, other);
    }

    /** The page's address after the language, with what it needs and nothing else. */
    String path() {
        var said = new LinkedHashMap<String, String>();
        region.ifPresent(chosen -> said.put("region", word(chosen)));
        principle.ifPresent(chosen -> said.put("principle", chosen.id()));
        state.ifPresent(chosen -> said.put("state", word(chosen)));
        if (number > 1) {
            said.put("page", Integer.toString(number));
        }
        return "/coverage"
                + said.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(joining("&", said.isEmpty() ? "" : "?", ""));
    }
}
