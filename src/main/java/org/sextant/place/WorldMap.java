package org.sextant.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** The map of the world, {@code /ui/world.svg}: where on it each State lies. */
@Component
public class WorldMap {

    public static final int WIDTH = 1000;
    public static final int HEIGHT = 440;

    /**
     * A point on the map.
     *
     * @param x from its left edge, of {@link #WIDTH}
     * @param y from its upper edge, of {@link #HEIGHT}
     */
    public record Point(double x, double y) {}

    private final Map<CountryCode, Point> points = read();

    /** The middle of the place's largest piece of land; empty for what is no State. */
    public Optional<Point> of(CountryCode code) {
        return Optional.ofNullable(points.get(code));
    }

    private static Map<CountryCode, Point> read() {
        var points = new HashMap<CountryCode, Point>();
        ShippedFile.rows("world.csv", row -> points.put(new CountryCode(row.get("iso2")), point(row)));
        return points;
    }

    private static Point point(CSVRecord row) {
        return new Point(Double.parseDouble(row.get("x")), Double.parseDouble(row.get("y")));
    }
}
