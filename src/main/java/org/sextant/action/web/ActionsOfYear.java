package org.sextant.action.web;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.sextant.action.ActionKind;
import org.sextant.action.Held;
import org.sextant.shell.Words;
import org.sextant.shell.YearSource;
import org.springframework.stereotype.Component;

/** In the report of a year: which actions were held, and what they came to. */
@Component
class ActionsOfYear implements YearSource {

    private final Held held;

    ActionsOfYear(Held held) {
        this.held = held;
    }

    @Override
    public List<Section> of(Year year, Words words) {
        var sum = held.between(
                year.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                year.plusYears(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        return List.of(
                new Section(
                        Chapter.DONE,
                        10,
                        words.of("action.year.title", "number", sum.actions()),
                        kinds(sum, words),
                        List.of(),
                        0,
                        words.of("action.year.source")),
                new Section(
                        Chapter.DONE,
                        20,
                        words.of("action.year.results"),
                        results(sum, words),
                        List.of(),
                        0,
                        words.of("action.year.results.source")));
    }

    private static List<YearSource.Figure> kinds(Held.Sum sum, Words words) {
        return Arrays.stream(ActionKind.values())
                .filter(sum.kinds()::containsKey)
                .map(kind -> new YearSource.Figure(
                        words.of("action.page.kind", kind), sum.kinds().getOrDefault(kind, 0)))
                .toList();
    }

    private static List<YearSource.Figure> results(Held.Sum sum, Words words) {
        return Arrays.stream(org.sextant.action.Figure.values())
                .flatMap(figure -> sum.figures().of(figure).stream()
                        .map(number -> new YearSource.Figure(
                                words.of("action.results.figure", figure, "number", number), number)))
                .toList();
    }
}
