package org.sextant.place;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.sextant.vocabulary.CountryCode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The map of the world, {@code /ui/world.svg}: where on it each State lies. */
@Component
public class WorldMap {

    public static final int WIDTH = 1000;
    public static final int HEIGHT = 440;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

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
        try (var reader = new InputStreamReader(
                        new ClassPathResource("reference/world.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.stream()
                    .collect(Collectors.toMap(
                            row -> new CountryCode(row.get("iso2")),
                            row -> new Point(Double.parseDouble(row.get("x")), Double.parseDouble(row.get("y")))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
