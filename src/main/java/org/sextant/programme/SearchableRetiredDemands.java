package org.sextant.programme;

import java.util.List;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** Demands that the programme makes no longer: who looks for one finds since when and why, after all that is in force. */
@Component
class SearchableRetiredDemands implements Searchable {

    private static final int ORDER = 95;

    private final Demands demands;

    SearchableRetiredDemands(Demands demands) {
        this.demands = demands;
    }

    @Override
    public String kind() {
        return "retired-demand";
    }

    @Override
    public String kind(Words words) {
        return words.of("programme.search.retired-demand");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        return demands.retired().stream()
                .flatMap(demand -> demand.retired().stream()
                        .map(retired -> new Entry(
                                "/demands/" + demand.id(),
                                demand.title(),
                                Passages.together(List.of(retired.why(), demand.text())))))
                .toList();
    }
}
