package org.sextant.programme;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.vocabulary.Principle;

/**
 * One principle's sixth of the wheel, with a ray for each demand.
 *
 * @param link where it leads; empty where it is only looked at
 * @param states of its demands, in the order of the rays; empty where it has none
 */
record Sector(Principle principle, String name, Optional<String> link, List<DemandState> states) {

    private static final double HUB = 28;
    private static final double RING = 16;
    private static final double RIM = 108;
    private static final double LIMB = 114;
    private static final double DISC = 130;

    // Half of a sixth, less the 3.6 degrees between two sectors
    private static final double HALF = 28.2;
    private static final double OUTLINE = 2.2;
    private static final double WIDEST_INSET = 2.4;
    private static final double LARGEST_DOT = 3.2;
    private static final double DOT_OUTLINE = 1.9;
    private static final double SMALLEST_SPACING = 7;

    record Dot(String x, String y, String radius) {}

    int number() {
        return principle.number();
    }

    boolean off() {
        return states.isEmpty();
    }

    String ground() {
        return whole().ring(HUB, RIM);
    }

    /** Filled as far as the demand has come; empty where none has come so far. */
    String rays() {
        return where(state -> state.compareTo(DemandState.PLANNED) > 0)
                .mapToObj(ray -> ray(ray).ring(HUB, HUB + RING * states.get(ray).notches()))
                .collect(joining());
    }

    /** Planned is not public yet: an outline around the first ring. */
    String planned() {
        return where(DemandState.PLANNED::equals)
                .mapToObj(ray -> ray(ray).inset(Math.min(WIDEST_INSET, ray(ray).width() / 5.8))
                        .ring(HUB + OUTLINE, HUB + RING - OUTLINE))
                .collect(joining());
    }

    String separators() {
        return IntStream.range(1, states.size())
                .mapToObj(ray -> ray(ray).side(HUB, RIM))
                .collect(joining());
    }

    /** Nobody acts: a hollow dot, in the first ring where such dots do not touch. */
    List<Dot> dots() {
        var radius = Stream.iterate(HUB + RING / 2, next -> next + RING)
                .filter(next -> spacing(next) >= SMALLEST_SPACING || next + RING > RIM)
                .findFirst()
                .orElseThrow();
        var size = Math.min(LARGEST_DOT, (spacing(radius) - DOT_OUTLINE) / 2);
        return where(DemandState.NOBODY_ACTS::equals)
                .mapToObj(ray -> dot(ray, radius, size))
                .toList();
    }

    private double spacing(double radius) {
        return radius * Math.toRadians(ray(0).width());
    }

    /** Met: a sun on the limb. */
    List<Dot> suns() {
        return where(DemandState.MET::equals)
                .mapToObj(ray -> dot(ray, LIMB, 4.5))
                .toList();
    }

    String disc() {
        return Arc.point(whole().middle(), DISC);
    }

    private Dot dot(int ray, double radius, double size) {
        var middle = ray(ray).middle();
        return new Dot(Arc.x(middle, radius), Arc.y(middle, radius), Arc.number(size));
    }

    private IntStream where(Predicate<DemandState> wanted) {
        return IntStream.range(0, states.size()).filter(ray -> wanted.test(states.get(ray)));
    }

    private Arc ray(int number) {
        return whole().part(number, Math.max(1, states.size()));
    }

    private Arc whole() {
        var middle = 60.0 * (principle.number() - 1);
        return new Arc(middle - HALF, middle + HALF);
    }
}
