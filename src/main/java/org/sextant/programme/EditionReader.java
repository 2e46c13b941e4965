package org.sextant.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole programme: some fifty texts. */
@Component
class EditionReader {

    private final PassageRepository passages;
    private final PrincipleRepository principles;
    private final DemandRepository demands;
    private final KnownReaches reaches;
    private final ClaimRepository claims;

    EditionReader(
            PassageRepository passages,
            PrincipleRepository principles,
            DemandRepository demands,
            KnownReaches reaches,
            ClaimRepository claims) {
        this.passages = passages;
        this.principles = principles;
        this.demands = demands;
        this.reaches = reaches;
        this.claims = claims;
    }

    // In a transaction of its own: what it reads is kept for everybody, so it must not see what the caller has not
    // committed.
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    Edition read() {
        var inForce = reaches.of(demands.findAllByOrderByOrdinalAsc()).stream()
                .collect(partitioningBy(DemandSummary::isInForce));
        return new Edition(
                readPassages(),
                readPrinciples(inForce.getOrDefault(true, List.of())),
                readClaims(),
                inForce.getOrDefault(false, List.of()));
    }

    private Map<Passage.Kind, List<PassageSummary>> readPassages() {
        return passages.findAllByOrderByPlaceOrdinalAsc().stream()
                .collect(groupingBy(passage -> passage.place().kind(), mapping(Passage::summary, toList())));
    }

    private List<PrincipleSummary> readPrinciples(List<DemandSummary> inForce) {
        var byPrinciple = inForce.stream().collect(groupingBy(DemandSummary::principle));
        return principles.findAll().stream()
                .map(text -> text.summary(byPrinciple.getOrDefault(text.principle(), List.of())))
                .sorted(Comparator.comparing(PrincipleSummary::principle, Comparator.comparingInt(Principle::number)))
                .toList();
    }

    private List<ClaimSummary> readClaims() {
        return claims.findAllByOrderByOrdinalAsc().stream().map(Claim::summary).toList();
    }
}
