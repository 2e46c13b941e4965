package org.sextant.programme.fulfilment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sextant.programme.MetByFact;
import org.sextant.shell.Kept;
import org.sextant.shell.KeptFor;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.springframework.stereotype.Component;

/** Where demands are met by the word of two people, in memory: a view costs no query. At most a second behind the database. */
@Component
public class PublicFulfilments implements MetByFact {

    private final Kept<List<FulfilmentSummary>> confirmed;

    PublicFulfilments(ConfirmedFulfilments fulfilments, Clock clock) {
        this.confirmed = new Kept<>(fulfilments::read, KeptFor.LASTS, clock);
    }

    @Override
    public Map<DemandId, Set<CountryCode>> places() {
        return confirmed.get().stream()
                .map(FulfilmentSummary::made)
                .collect(groupingBy(RecordFulfilment::demand, mapping(RecordFulfilment::place, toSet())));
    }

    @Override
    public String doubt(Words words) {
        return words.of("programme.fulfilled.doubt");
    }

    /** Where the demand is met, the latest first. */
    public List<RecordFulfilment> of(DemandId demand) {
        return confirmed.get().stream()
                .map(FulfilmentSummary::made)
                .filter(made -> made.demand().equals(demand))
                .toList();
    }

    /** Which demands are met there, the latest first. */
    public List<RecordFulfilment> in(CountryCode place) {
        return confirmed.get().stream()
                .map(FulfilmentSummary::made)
                .filter(made -> made.place().equals(place))
                .toList();
    }
}
