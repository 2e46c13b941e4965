package org.sextant.treaty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.sextant.place.Places;
import org.sextant.place.ShippedFile;

/** The lists that come with Sextant: {@code icrmw.csv}, and {@code treaty-parties.csv} for the others. */
final class ShippedLists {

    private record Listed(TreatyId treaty, Commitment commitment) {}

    private final Places places;

    ShippedLists(Places places) {
        this.places = places;
    }

    /** One for each treaty of which there is one that can be trusted. */
    Map<TreatyId, TreatyList> read() {
        var commitments = new HashMap<>(ShippedFile.rows("treaty-parties.csv", this::listed).stream()
                .collect(groupingBy(Listed::treaty, mapping(Listed::commitment, toList()))));
        commitments.put(new TreatyId("icrmw"), ShippedFile.rows("icrmw.csv", this::commitment));
        var lists = new HashMap<TreatyId, TreatyList>();
        ShippedFile.rows("treaties.csv", row -> list(row, commitments)).stream()
                .flatMap(Optional::stream)
                .forEach(list -> lists.put(list.treaty(), list));
        return Map.copyOf(lists);
    }

    private static Optional<TreatyList> list(CSVRecord row, Map<TreatyId, List<Commitment>> commitments) {
        var treaty = new TreatyId(row.get("id"));
        return Optional.ofNullable(commitments.get(treaty))
                .map(some -> new TreatyList(
                        treaty,
                        TreatyList.SHIPPED,
                        new PartialDate(row.get("list_as_of")),
                        row.get("list_complete").equals("yes"),
                        row.get("source"),
                        some));
    }

    private Listed listed(CSVRecord row) {
        return new Listed(
                new TreatyId(row.get("treaty_id")),
                new Commitment(
                        places.byIso3(row.get("iso3")).orElseThrow().code(),
                        Status.PARTY,
                        Optional.empty(),
                        said(row, "bound_on", LocalDate::parse),
                        said(row, "how", ShippedLists::how),
                        said(row, "confidence", ShippedLists::confidence).orElseThrow()));
    }

    private Commitment commitment(CSVRecord row) {
        return new Commitment(
                places.byIso3(row.get("iso3")).orElseThrow().code(),
                Status.valueOf(row.get("status").toUpperCase(Locale.ROOT)),
                said(row, "signed_on", LocalDate::parse),
                said(row, "bound_on", LocalDate::parse),
                said(row, "how", ShippedLists::how),
                said(row, "confidence", ShippedLists::confidence).orElseThrow());
    }

    private static How how(String word) {
        return How.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Confidence confidence(String word) {
        return Confidence.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static <T> Optional<T> said(CSVRecord row, String column, Function<String, T> reading) {
        return Optional.of(Objects.requireNonNull(row.get(column)))
                .filter(text -> !text.isEmpty())
                .map(reading);
    }
}
