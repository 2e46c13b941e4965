package org.sextant.campaign.endorsement.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.sextant.campaign.endorsement.EndorsementSummary;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.Demands;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** Endorsements as the templates show them. */
@Component
class Endorsed {

    private final Demands demands;

    Endorsed(Demands demands) {
        this.demands = demands;
    }

    /** A demand with those of these organisations who endorse it. */
    record Row(DemandSummary demand, List<EndorsementSummary> by) {}

    /** What the templates show. */
    record Part(List<Row> rows, Words words) {}

    /** By demand, in the order in which the first of each comes; those that the programme has no more are left out. */
    Part part(List<EndorsementSummary> found, Words words) {
        var byDemand = found.stream()
                .collect(Collectors.groupingBy(EndorsementSummary::demand, LinkedHashMap::new, Collectors.toList()));
        return new Part(
                byDemand.entrySet().stream()
                        .flatMap(one ->
                                demands.byId(one.getKey()).map(demand -> new Row(demand, one.getValue())).stream())
                        .toList(),
                words);
    }
}
