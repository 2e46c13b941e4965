package org.sextant.treaty.listing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.treaty.Commitment;
import org.sextant.vocabulary.CountryCode;

/** What a newer list would change. */
public record Changes(List<Commitment> added, List<Change> changed, List<Commitment> gone) {

    /** One State, of which the newer list says something else. */
    public record Change(Commitment before, Commitment after) {}

    /** Compares, State by State. */
    static Changes between(List<Commitment> before, List<Commitment> after) {
        var old = byState(before);
        var fresh = byState(after);
        return new Changes(
                after.stream().filter(one -> !old.containsKey(one.state())).toList(),
                before.stream()
                        .flatMap(one -> Optional.ofNullable(fresh.get(one.state()))
                                .filter(other -> !other.equals(one))
                                .map(other -> new Change(one, other))
                                .stream())
                        .toList(),
                before.stream().filter(one -> !fresh.containsKey(one.state())).toList());
    }

    private static Map<CountryCode, Commitment> byState(List<Commitment> commitments) {
        return commitments.stream().collect(toMap(Commitment::state, identity()));
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }
}
