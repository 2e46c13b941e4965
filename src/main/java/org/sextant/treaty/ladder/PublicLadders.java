package org.sextant.treaty.ladder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.shell.Kept;
import org.sextant.shell.KeptFor;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** The confirmed steps, in memory: a view costs no query. At most a second behind the database. */
@Component
public class PublicLadders {

    private final Kept<Map<Aim, List<StepSummary>>> steps;

    PublicLadders(Ladders ladders, Clock clock) {
        this.steps = new Kept<>(
                () -> ladders.confirmed().stream()
                        .collect(Collectors.groupingBy(step -> step.step().aim())),
                KeptFor.LASTS,
                clock);
    }

    /** Every step toward an aim, the latest first. */
    public List<StepSummary> of(Aim aim) {
        return steps.get().getOrDefault(aim, List.of());
    }

    /** The steps of one State toward an aim, the latest first. */
    public List<StepSummary> of(Aim aim, CountryCode state) {
        return of(aim).stream()
                .filter(step -> step.step().state().filter(state::equals).isPresent())
                .toList();
    }

    /** The furthest step of each State toward an aim, of those taken until that day. */
    public Map<CountryCode, StepSummary> furthest(Aim aim, LocalDate until) {
        return of(aim).stream()
                .filter(step -> step.step().state().isPresent()
                        && !step.step().takenOn().isAfter(until))
                .collect(Collectors.toMap(
                        step -> step.step().state().orElseThrow(),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(StepSummary::rung))));
    }
}
