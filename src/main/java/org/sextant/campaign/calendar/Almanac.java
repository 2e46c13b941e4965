package org.sextant.campaign.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sextant.reference.InForce;
import org.sextant.reference.NewerFiles;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** Which observances fall on which days. */
@Component
class Almanac {

    private final InForce<Map<Slug, Observance>> observances;

    Almanac(ObservancesFile file, NewerFiles newer) {
        observances = new InForce<>(
                file,
                newer,
                lines -> lines.stream()
                        .map(ObservancesFile::observance)
                        .collect(Collectors.toMap(Observance::id, Function.identity())));
    }

    /** In the order of time. */
    List<ObservedDay> between(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(year -> observances.get().values().stream().map(observance -> observance.in(year)))
                .filter(day -> day.fallsBetween(from, to))
                .sorted(Comparator.comparing(ObservedDay::first)
                        .thenComparing(day -> day.id().text()))
                .toList();
    }

    /** None for one that the file no longer has. */
    Optional<Observance> byId(Slug id) {
        return Optional.ofNullable(observances.get().get(id));
    }

    /** None for one that the file no longer has. */
    Optional<ObservedDay> in(int year, Slug id) {
        return byId(id).map(observance -> observance.in(year));
    }
}
