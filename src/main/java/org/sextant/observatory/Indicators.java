package org.sextant.observatory;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sextant.observatory.Indicator.Kind;
import org.sextant.reference.InForce;
import org.sextant.reference.NewerFiles;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** Figures by which places can be compared, as the file that holds has them. Read once; a place without a figure has reported none. */
@Component
public class Indicators {

    private record Figures(Map<CountryCode, List<Indicator>> byPlace, Map<Kind, List<Indicator>> byKind) {

        static Figures of(List<Indicator> all) {
            return new Figures(
                    all.stream().sorted(Comparator.comparing(Indicator::kind)).collect(groupingBy(Indicator::place)),
                    all.stream()
                            .sorted(Comparator.comparing(Indicator::figure).reversed())
                            .collect(groupingBy(Indicator::kind)));
        }
    }

    private final InForce<Figures> figures;

    Indicators(IndicatorsFile file, NewerFiles newer) {
        this.figures = new InForce<>(
                file,
                newer,
                lines -> Figures.of(lines.stream().map(file::indicator).toList()));
    }

    /** What is known of a place. */
    public List<Indicator> of(CountryCode place) {
        return figures.get().byPlace().getOrDefault(place, List.of());
    }

    /** One figure of every place that has it, the highest first. */
    public List<Indicator> of(Kind kind) {
        return figures.get().byKind().getOrDefault(kind, List.of());
    }
}
