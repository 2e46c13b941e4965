package org.sextant.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.sextant.reference.Line;
import org.sextant.reference.ReferenceFile;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** Land borders, one a line, in both directions. */
@Component
class NeighboursFile implements ReferenceFile {

    private static final int ORDER = 90;

    /** A line, read. */
    record Border(CountryCode here, CountryCode there) {

        Border {
            if (here.equals(there)) {
                throw new IllegalArgumentException("A State has no border with itself");
            }
        }

        Border reversed() {
            return new Border(there, here);
        }
    }

    private final Places places;

    NeighboursFile(Places places) {
        this.places = places;
    }

    @Override
    public String name() {
        return "neighbours";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("place.neighbours.file");
    }

    @Override
    public List<String> columns() {
        return List.of("iso3", "neighbour_iso3");
    }

    @Override
    public List<String> key() {
        return columns();
    }

    @Override
    public List<String> wrongIn(Line line) {
        var readings = new LinkedHashMap<String, Consumer<String>>();
        readings.put("iso3", this::state);
        readings.put("neighbour_iso3", _ -> border(line));
        return line.wrong(readings);
    }

    Border border(Line line) {
        return new Border(state(line.of("iso3")), state(line.of("neighbour_iso3")));
    }

    private CountryCode state(String iso3) {
        return places.byIso3(iso3).orElseThrow().code();
    }
}
