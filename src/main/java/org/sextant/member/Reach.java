package org.sextant.member;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Scope;

/**
 * How far somebody's mandates carry a right over what belongs to places.
 *
 * @param everywhere whether one for the whole platform carries it
 * @param places those for which one of their own does
 */
public record Reach(boolean everywhere, Set<CountryCode> places) {

    public static final Reach EVERYWHERE = new Reach(true, Set.of());

    public Reach {
        places = Set.copyOf(places);
    }

    /**
     * How far these mandates carry it.
     *
     * @param held all that the person holds now
     */
    public static Reach of(List<MandateSummary> held, Right right) {
        var scopes = held.stream()
                .filter(mandate -> right.heldAs(mandate.role(), mandate.scope().kind()))
                .map(MandateSummary::scope)
                .toList();
        return new Reach(
                scopes.contains(Scope.PLATFORM),
                scopes.stream()
                        .filter(scope -> scope.kind() == Scope.Kind.PLACE)
                        .map(Scope::place)
                        .collect(Collectors.toSet()));
    }

    public boolean isNowhere() {
        return !everywhere && places.isEmpty();
    }

    public boolean includes(CountryCode place) {
        return everywhere || places.contains(place);
    }

    /** What belongs to no place is within reach of who reaches everywhere. */
    public boolean includes(Optional<CountryCode> place) {
        return place.map(this::includes).orElse(everywhere);
    }

    /** Every place that it includes. */
    public Stream<CountryCode> all() {
        return everywhere ? Arrays.stream(Locale.getISOCountries()).map(CountryCode::new) : places.stream();
    }
}
