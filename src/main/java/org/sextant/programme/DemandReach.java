package org.sextant.programme;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;

/** How far somebody says that they have brought a demand, in one place or everywhere. */
@Entity
class DemandReach {

    /**
     * Who says it of what.
     *
     * @param place ISO 3166-1 alpha-2; empty for everywhere, since a key cannot be null
     * @param source such as {@code campaign/<uuid>}
     */
    @Embeddable
    record Key(DemandId demand, String place, String source) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private DemandState state;

    @SuppressWarnings("NullAway.Init")
    protected DemandReach() {}

    DemandReach(Key key, DemandState state) {
        this.key = key;
        this.state = state;
    }

    DemandId demand() {
        return key.demand();
    }

    static DemandState furthest(List<DemandReach> reached) {
        return DemandState.furthest(reached.stream().map(reach -> reach.state).toList());
    }

    /** @param met where facts show that it is met, whoever acts there */
    static Map<CountryCode, DemandState> furthestByPlace(List<DemandReach> reached, Set<CountryCode> met) {
        var said = reached.stream()
                .filter(reach -> !reach.key.place().isEmpty())
                .map(reach -> Map.entry(new CountryCode(reach.key.place()), reach.state));
        return Stream.concat(said, met.stream().map(place -> Map.entry(place, DemandState.MET)))
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, Map.Entry::getValue, BinaryOperator.maxBy(DemandState::compareTo)));
    }
}
