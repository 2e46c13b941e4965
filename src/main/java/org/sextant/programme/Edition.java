package org.sextant.programme;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Principle;

/** The whole programme as it stood at one moment. */
record Edition(
        Map<Passage.Kind, List<PassageSummary>> passages,
        List<PrincipleSummary> principles,
        List<ClaimSummary> claims,
        Map<DemandId, DemandSummary> byId) {

    Edition(
            Map<Passage.Kind, List<PassageSummary>> passages,
            List<PrincipleSummary> principles,
            List<ClaimSummary> claims,
            List<DemandSummary> retired) {
        this(
                passages,
                principles,
                claims,
                Stream.concat(principles.stream().flatMap(principle -> principle.demands().stream()), retired.stream())
                        .collect(toUnmodifiableMap(DemandSummary::id, Function.identity())));
    }

    List<DemandSummary> demands() {
        return principles.stream()
                .flatMap(principle -> principle.demands().stream())
                .toList();
    }

    /** The latest first. */
    List<DemandSummary> retired() {
        return byId.values().stream()
                .filter(demand -> !demand.isInForce())
                .sorted(comparing(demand -> demand.retired().orElseThrow().at(), reverseOrder()))
                .toList();
    }

    PrincipleSummary of(Principle wanted) {
        return principles.stream()
                .filter(principle -> principle.principle() == wanted)
                .findFirst()
                .orElseThrow();
    }

    Optional<DemandSummary> byId(DemandId id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<PassageSummary> passages(Passage.Kind kind) {
        return passages.getOrDefault(kind, List.of());
    }
}
