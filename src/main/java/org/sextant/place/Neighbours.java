package org.sextant.place;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** Which States share a land border. It says that they are near to each other, not that the border is open. */
@Component
public class Neighbours {

    private record Border(Place here, Place there) {}

    private final Map<CountryCode, List<Place>> neighbours;

    Neighbours(Places places) {
        neighbours = ShippedFile.rows(
                        "neighbours.csv",
                        row -> new Border(
                                places.byIso3(row.get("iso3")).orElseThrow(),
                                places.byIso3(row.get("neighbour_iso3")).orElseThrow()))
                .stream()
                .collect(groupingBy(border -> border.here().code(), mapping(Border::there, toList())));
    }

    /** Those of a State; empty for an island, and for what is no State. */
    public List<Place> of(CountryCode code) {
        return neighbours.getOrDefault(code, List.of());
    }
}
