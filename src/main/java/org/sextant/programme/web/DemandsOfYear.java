package org.sextant.programme.web;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.programme.DemandState;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.Demands;
import org.sextant.shell.Words;
import org.sextant.shell.YearSource;
import org.springframework.stereotype.Component;

/** In the report of the running year: how far the demands have come by now. Of a year that is over nobody has written that down. */
@Component
class DemandsOfYear implements YearSource {

    private final Demands demands;
    private final Clock clock;

    DemandsOfYear(Demands demands, Clock clock) {
        this.demands = demands;
        this.clock = clock;
    }

    @Override
    public List<Section> of(Year year, Words words) {
        if (!year.equals(Year.now(clock))) {
            return List.of();
        }
        var byState = demands.all().stream()
                .map(DemandSummary::state)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var figures = DemandState.DESCENDING.stream()
                .map(state -> new Figure(words.of("programme.state", state), byState.getOrDefault(state, 0L)))
                .toList();
        return List.of(new Section(
                Chapter.ANSWERED,
                10,
                words.of("programme.year.title"),
                figures,
                List.of(),
                0,
                words.of("programme.year.source")));
    }
}
