package org.sextant.programme.coverage;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sextant.programme.DemandState;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Principle;

/**
 * One principle in one place.
 *
 * @param demands of the principle, by how far each has come there
 */
public record Cell(Principle principle, Map<DemandState, List<DemandId>> demands) {

    public Cell {
        var sorted = new EnumMap<DemandState, List<DemandId>>(DemandState.class);
        sorted.putAll(demands);
        demands = Collections.unmodifiableMap(sorted);
    }

    /** As far as the furthest of its demands. */
    public DemandState furthest() {
        return demands.keySet().stream().max(Comparator.naturalOrder()).orElse(DemandState.NOBODY_ACTS);
    }

    /** The demands that have come just so far, in the programme's order. */
    public List<DemandId> at(DemandState state) {
        return demands.getOrDefault(state, List.of());
    }

    public int count(DemandState state) {
        return at(state).size();
    }

    /** How many demands the principle makes. */
    public int all() {
        return demands.values().stream().mapToInt(List::size).sum();
    }
}
