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

    // Equal Earth, as frontend/map/world.mjs draws the map: B. Šavrič, T. Patterson, B. Jenny, IJGIS 33, 2019.
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double SCALE = WIDTH / (2 * 2.7066299836960748);
    private static final double TOP = 1.3042;

    private final Map<CountryCode, Point> points = read();

    /** The middle of the place's largest piece of land; empty for what is no State. */
    public Optional<Point> of(CountryCode code) {
        return Optional.ofNullable(points.get(code));
    }

    /** Where a point of the Earth lies on it; empty for what is beyond its edges, near the poles. */
    public Optional<Point> of(Coordinates at) {
        var t = Math.asin(M * Math.sin(Math.toRadians(at.latitude())));
        var t2 = t * t;
        var t6 = t2 * t2 * t2;
        var x = Math.toRadians(at.longitude()) * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        var y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        return Optional.of(new Point(tenths(WIDTH / 2.0 + x * SCALE), tenths((TOP - y) * SCALE)))
                .filter(point -> point.y() >= 0 && point.y() <= HEIGHT);
    }

    private static double tenths(double length) {
        return Math.round(length * 10) / 10.0;
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
