package org.sextant.member.directory.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of a file says what. What is in no column is not there. */
public record Mapping(Map<Fact, Integer> columns) {

    public static final Mapping NOTHING = new Mapping(Map.of());

    public Mapping {
        columns = Map.copyOf(columns);
    }

    public Optional<Integer> of(Fact fact) {
        return Optional.ofNullable(columns.get(fact));
    }

    public Mapping with(Fact fact, Optional<Integer> column) {
        var changed = new EnumMap<Fact, Integer>(Fact.class);
        changed.putAll(columns);
        changed.remove(fact);
        column.ifPresent(index -> changed.put(fact, index));
        return new Mapping(changed);
    }

    boolean uses(int column) {
        return columns.containsValue(column);
    }

    /** What a row says of it, as it was written; empty where that is nothing. */
    String cell(Fact fact, List<String> row) {
        return of(fact).map(column -> PeopleFile.cell(row, column)).orElse("");
    }
}
