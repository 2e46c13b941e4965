package org.sextant.place;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A point on the Earth, in degrees.
 *
 * @param latitude to the north; to the south below zero
 * @param longitude to the east; to the west below zero
 */
public record Coordinates(double latitude, double longitude) {

    /** The longest that anybody types. */
    public static final int LENGTH = 60;

    private static final double MOST_NORTH = 90;
    private static final double MOST_EAST = 180;

    private static final String DEGREES = "([+-]?\\d{1,3}(?:\\.\\d{1,15})?)°?";

    // As maps show it, and as their links begin (RFC 5870). A comma without a space may be somebody's decimal point,
    // unless there was one already.
    private static final Pattern PAIR =
            Pattern.compile("(?:geo:)?" + DEGREES + "(?:\\s*;\\s*|\\s*,\\s+|\\s+|(?<=\\.\\d{1,15}°?),)" + DEGREES);

    public Coordinates {
        if (!(Math.abs(latitude) <= MOST_NORTH && Math.abs(longitude) <= MOST_EAST)) {
            throw new IllegalArgumentException("Nothing lies there");
        }
    }

    /** What a pair of numbers says. */
    public sealed interface Reading {
        record Point(Coordinates at) implements Reading {}

        /** Two numbers, but further than the Earth goes. */
        record OffTheEarth() implements Reading {}

        record Unreadable() implements Reading {}
    }

    /** Reads latitude and longitude, in this order, as one copies them from a map. */
    public static Reading read(String typed) {
        var pair = PAIR.matcher(typed.strip());
        if (typed.length() > LENGTH || !pair.matches()) {
            return new Reading.Unreadable();
        }
        return of(Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2)))
                .<Reading>map(Reading.Point::new)
                .orElseGet(Reading.OffTheEarth::new);
    }

    private static Optional<Coordinates> of(double latitude, double longitude) {
        return Math.abs(latitude) <= MOST_NORTH && Math.abs(longitude) <= MOST_EAST
                ? Optional.of(new Coordinates(latitude, longitude))
                : Optional.empty();
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }

    /** As {@link #read} takes it. */
    @Override
    public String toString() {
        return plain(latitude) + ", " + plain(longitude);
    }
}
