package org.sextant.treaty.recommendation;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.sextant.shell.Kept;
import org.sextant.shell.KeptFor;
import org.sextant.treaty.TreatyId;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** The confirmed recommendations, in memory: a view costs no query. At most a second behind the database. */
@Component
public class PublicRecommendations {

    private final Kept<Map<TreatyId, List<RecommendationSummary>>> recommendations;

    PublicRecommendations(Recommendations recommendations, Clock clock) {
        this.recommendations = new Kept<>(
                () -> recommendations.confirmed().stream()
                        .collect(groupingBy(one -> one.made().treaty())),
                KeptFor.LASTS,
                clock);
    }

    /** Everything that was recommended of a treaty in that year, the latest first. */
    public List<RecommendationSummary> of(TreatyId treaty, Year year) {
        return recommendations.get().getOrDefault(treaty, List.of()).stream()
                .filter(one -> one.made().madeOn().getYear() == year.getValue())
                .toList();
    }

    /** What each State was recommended of a treaty until that day, the latest first. */
    public Map<CountryCode, List<RecommendationSummary>> of(TreatyId treaty, LocalDate until) {
        return recommendations.get().getOrDefault(treaty, List.of()).stream()
                .filter(one -> !one.made().madeOn().isAfter(until))
                .collect(groupingBy(one -> one.made().state()));
    }

    /** What one State was recommended of a treaty, the latest first. */
    public List<RecommendationSummary> of(TreatyId treaty, CountryCode state) {
        return recommendations.get().getOrDefault(treaty, List.of()).stream()
                .filter(one -> one.made().state().equals(state))
                .toList();
    }
}
