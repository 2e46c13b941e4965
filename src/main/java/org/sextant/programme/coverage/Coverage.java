package org.sextant.programme.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.programme.DemandState;
import org.sextant.programme.DemandSummary;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Principle;

/** How far the programme has come: principle by place by state. What nobody named a place for counts in none. */
public final class Coverage {

    private final List<DemandSummary> demands;

    private Coverage(List<DemandSummary> demands) {
        this.demands = List.copyOf(demands);
    }

    public static Coverage of(List<DemandSummary> demands) {
        return new Coverage(demands);
    }

    /** The demands of that principle there, by how far they have come. */
    public Cell cell(Principle principle, CountryCode place) {
        return new Cell(
                principle,
                demands.stream()
                        .filter(demand -> demand.principle() == principle)
                        .collect(groupingBy(demand -> state(demand, place), mapping(DemandSummary::id, toList()))));
    }

    /** All six principles in one place, in the order of the wheel. */
    public List<Cell> cells(CountryCode place) {
        return Arrays.stream(Principle.values())
                .map(principle -> cell(principle, place))
                .toList();
    }

    /** As far as the furthest of all demands has come there. */
    public DemandState furthest(CountryCode place) {
        return demands.stream()
                .map(demand -> state(demand, place))
                .max(Comparator.naturalOrder())
                .orElse(DemandState.NOBODY_ACTS);
    }

    /** The demands that nobody carries, wherever; in the programme's order. */
    public List<DemandSummary> carriedByNobody() {
        return demands.stream()
                .filter(demand -> demand.state() == DemandState.NOBODY_ACTS)
                .toList();
    }

    /** Where one who begins is needed most: of the demands that have come least far, there or at all, the first. */
    public static Optional<DemandId> neediest(List<DemandSummary> demands, Optional<CountryCode> place) {
        return demands.stream()
                .min(Comparator.comparing(
                        demand -> place.map(there -> state(demand, there)).orElse(demand.state())))
                .map(DemandSummary::id);
    }

    /** How far a demand has come in any of these places. */
    public static DemandState furthest(DemandSummary demand, Set<CountryCode> places) {
        return places.stream()
                .map(place -> state(demand, place))
                .max(Comparator.naturalOrder())
                .orElse(DemandState.NOBODY_ACTS);
    }

    /** How far a demand has come in a place, be it no further than that nobody acts. */
    public static DemandState state(DemandSummary demand, CountryCode place) {
        return demand.stateIn(place).orElse(DemandState.NOBODY_ACTS);
    }
}
