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
import java.util.function.BinaryOperator;
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

    static Map<CountryCode, DemandState> furthestByPlace(List<DemandReach> reached) {
        return reached.stream()
                .filter(reach -> !reach.key.place().isEmpty())
                .collect(toUnmodifiableMap(
                        reach -> new CountryCode(reach.key.place()),
                        reach -> reach.state,
                        BinaryOperator.maxBy(DemandState::compareTo)));
    }
}
