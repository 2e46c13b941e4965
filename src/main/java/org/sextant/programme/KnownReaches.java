package org.sextant.programme;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.springframework.stereotype.Component;

/** How far demands have come: what was reported, and what facts show. */
@Component
class KnownReaches {

    private final DemandReachRepository reaches;
    private final List<MetByFact> facts;

    KnownReaches(DemandReachRepository reaches, List<MetByFact> facts) {
        this.reaches = reaches;
        this.facts = facts;
    }

    List<DemandSummary> of(List<Demand> demands) {
        var reached = reaches.findAll().stream().collect(groupingBy(DemandReach::demand));
        var met = met();
        return demands.stream()
                .map(demand -> demand.summary(
                        reached.getOrDefault(demand.id(), List.of()), met.getOrDefault(demand.id(), Set.of())))
                .toList();
    }

    private Map<DemandId, Set<CountryCode>> met() {
        return facts.stream()
                .flatMap(fact -> fact.places().entrySet().stream())
                .collect(groupingBy(Map.Entry::getKey, flatMapping(entry -> entry.getValue().stream(), toSet())));
    }
}
