package org.sextant.treaty;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.place.Neighbours;
import org.sextant.place.Place;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** Which States could be next to join a treaty: those with something live, those to whom it was recommended, those that signed and stopped there, and those whose neighbours are bound. */
@Component
public class NextToMove {

    /** So many States that are only near to parties stand among the first. */
    public static final int MOST_NEIGHBOURS = 8;

    /**
     * A State that is not bound.
     *
     * @param boundNeighbours the parties that it shares a border with
     */
    public record Candidate(RollEntry entry, List<Place> boundNeighbours) {

        public CountryCode state() {
            return entry.place().code();
        }

        public boolean signed() {
            return entry.status() == Status.SIGNATORY;
        }
    }

    /**
     * Who could be next, the nearest first.
     *
     * @param others States that are near to parties, and less so
     */
    public record Order(List<Candidate> first, List<Candidate> others) {

        public Order {
            first = List.copyOf(first);
            others = List.copyOf(others);
        }
    }

    private final Neighbours neighbours;

    NextToMove(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** Every State that is not bound, in the roll's order. */
    public List<Candidate> candidates(Roll roll) {
        var parties = roll.members().stream()
                .filter(entry -> entry.status() == Status.PARTY)
                .map(entry -> entry.place().code())
                .collect(Collectors.toSet());
        return roll.members().stream()
                .filter(entry -> entry.status() != Status.PARTY)
                .map(entry -> new Candidate(entry, bound(entry.place(), parties)))
                .toList();
    }

    private List<Place> bound(Place place, Set<CountryCode> parties) {
        return neighbours.of(place.code()).stream()
                .filter(neighbour -> parties.contains(neighbour.code()))
                .toList();
    }

    /**
     * The nearest first: where something is live, then to whom it was recommended, then who signed, then who has most neighbours that are bound.
     *
     * @param live the States to which something is addressed now
     * @param recommended the States that a body of review told to join
     */
    public static Order among(List<Candidate> candidates, Set<CountryCode> live, Set<CountryCode> recommended) {
        var sorted = candidates.stream()
                .sorted(Comparator.comparing((Candidate candidate) -> live.contains(candidate.state()))
                        .thenComparing(candidate -> recommended.contains(candidate.state()))
                        .thenComparing(Candidate::signed)
                        .thenComparingInt(
                                candidate -> candidate.boundNeighbours().size())
                        .reversed())
                .toList();
        Predicate<Candidate> sure = candidate ->
                live.contains(candidate.state()) || recommended.contains(candidate.state()) || candidate.signed();
        var near = sorted.stream()
                .filter(sure.negate())
                .filter(candidate -> !candidate.boundNeighbours().isEmpty())
                .toList();
        return new Order(
                Stream.concat(sorted.stream().filter(sure), near.stream().limit(MOST_NEIGHBOURS))
                        .toList(),
                near.stream().skip(MOST_NEIGHBOURS).toList());
    }
}
