package org.sextant.place;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sextant.place.NeighboursFile.Border;
import org.sextant.reference.InForce;
import org.sextant.reference.NewerFiles;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** Which States share a land border, as the file that holds has them. It says that they are near to each other, not that the border is open. */
@Component
public class Neighbours {

    private final InForce<Map<CountryCode, List<CountryCode>>> neighbours;
    private final Places places;

    Neighbours(NeighboursFile file, NewerFiles newer, Places places) {
        this.neighbours = new InForce<>(
                file, newer, lines -> byState(lines.stream().map(file::border).toList()));
        this.places = places;
    }

    // A border has two sides, even where a newer file forgets one.
    private static Map<CountryCode, List<CountryCode>> byState(List<Border> borders) {
        return Stream.concat(borders.stream(), borders.stream().map(Border::reversed))
                .distinct()
                .collect(groupingBy(Border::here, mapping(Border::there, toList())));
    }

    /** Those of a State; empty for an island, and for what is no State. */
    public List<Place> of(CountryCode code) {
        return neighbours.get().getOrDefault(code, List.of()).stream()
                .map(places::byCode)
                .toList();
    }

    /** Which edition of the file holds: what is kept of {@link #of} is to be made anew once it is another. */
    public String edition() {
        return neighbours.edition();
    }
}
