package org.sextant.treaty.web;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sextant.place.Places;
import org.sextant.shell.Words;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.ladder.Aim;
import org.sextant.treaty.ladder.PublicLadders;
import org.sextant.treaty.ladder.StepSummary;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** The States on their way to a treaty: all that its tracker can name where no list says who is bound. */
@Component
class Movers {

    private final PublicLadders ladders;
    private final Places places;

    Movers(PublicLadders ladders, Places places) {
        this.ladders = ladders;
        this.places = places;
    }

    /**
     * Those that took a step by that day, the furthest first, and others of which something is known; by name where they are as far as each other.
     *
     * @param others where somebody acts, or to which it was recommended
     */
    List<Mover> toward(Treaty treaty, LocalDate day, Set<CountryCode> others, Words words) {
        var taken = ladders.of(Aim.of(treaty.id())).stream()
                .filter(step -> !step.step().takenOn().isAfter(day))
                .collect(groupingBy(step -> step.step().state().orElseThrow()));
        return places.sortedBy(words.language()).stream()
                .filter(place -> taken.containsKey(place.code()) || others.contains(place.code()))
                .map(place -> new Mover(place, lines(taken.getOrDefault(place.code(), List.of()), words)))
                .sorted(Comparator.comparingInt(Mover::reached).reversed())
                .toList();
    }

    private static List<StepLine> lines(List<StepSummary> steps, Words words) {
        return steps.stream().map(step -> new StepLine(step, words)).toList();
    }
}
