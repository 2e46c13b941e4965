package org.sextant.petition.signing;

import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much may be told of where signatures come from: nothing below a hundred in all, tens and no finer, no group of fewer than ten. Such groups are told together;
 * if there were only one, what is left of the total would give it away, so the smallest of the others goes with it.
 */
final class Disclosure {

    static final String OTHER = "other";
    static final String UNKNOWN = "unknown";

    private static final int FROM = 100;
    private static final int SMALLEST_GROUP = 10;

    private static final Comparator<Origin> LARGEST_FIRST =
            Comparator.comparingLong(Origin::signatures).reversed().thenComparing(Origin::country);

    private Disclosure() {}

    /** @param counted by alpha-2 code or {@link Breakdown#NO_COUNTRY}, as it is */
    static List<Origin> of(Map<String, Long> counted) {
        var groups = counted.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .map(group -> new Origin(named(group.getKey()), group.getValue()))
                .sorted(LARGEST_FIRST)
                .toList();
        if (sum(groups) < FROM) {
            return List.of();
        }
        var parted = groups.stream().collect(partitioningBy(group -> group.signatures() >= SMALLEST_GROUP));
        var told = new ArrayList<>(parted.getOrDefault(true, List.of()));
        var hidden = new ArrayList<>(parted.getOrDefault(false, List.of()));
        if (hidden.size() == 1 && !told.isEmpty()) {
            hidden.add(told.removeLast());
        }
        var others = hidden.isEmpty() ? Stream.<Origin>empty() : Stream.of(new Origin(OTHER, sum(hidden)));
        return Stream.concat(told.stream(), others).map(Disclosure::inTens).toList();
    }

    private static String named(String country) {
        return country.equals(Breakdown.NO_COUNTRY) ? UNKNOWN : country;
    }

    private static long sum(List<Origin> groups) {
        return groups.stream().mapToLong(Origin::signatures).sum();
    }

    private static Origin inTens(Origin group) {
        return new Origin(group.country(), group.signatures() / 10 * 10);
    }
}
