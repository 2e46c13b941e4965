package org.sextant.treaty.web;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.place.Places;
import org.sextant.shell.Words;
import org.sextant.shell.YearSource;
import org.sextant.treaty.Treaties;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.ladder.PublicLadders;
import org.sextant.treaty.ladder.RecordStep;
import org.sextant.treaty.ladder.StepSummary;
import org.sextant.treaty.recommendation.PublicRecommendations;
import org.sextant.treaty.recommendation.RecordRecommendation;
import org.springframework.stereotype.Component;

/** In the report of a year: which States became bound, and which steps were taken toward that and toward the conference, and to whom it was recommended. */
@Component
class TreatiesOfYear implements YearSource {

    private record Dated(LocalDate day, Row row) {}

    private final Treaties treaties;
    private final Ways ways;
    private final PublicLadders ladders;
    private final PublicRecommendations recommendations;
    private final Places places;

    TreatiesOfYear(
            Treaties treaties, Ways ways, PublicLadders ladders, PublicRecommendations recommendations, Places places) {
        this.treaties = treaties;
        this.ways = ways;
        this.ladders = ladders;
        this.recommendations = recommendations;
        this.places = places;
    }

    @Override
    public List<Section> of(Year year, Words words) {
        var accessions = treaties.all().stream()
                .collect(Collectors.toMap(treaty -> treaty, treaty -> accessions(treaty, year, words)));
        var steps = steps(year, words);
        return List.of(accessions(accessions, words), section(steps, words), recommended(year, words));
    }

    private Section recommended(Year year, Words words) {
        var rows = rows(treaties.all().stream()
                .flatMap(treaty -> recommendations.of(treaty.id(), year).stream()
                        .map(one -> new Dated(
                                one.made().madeOn(),
                                new Row(told(one.made(), words), treaty.called(), "/treaties/" + treaty.id())))));
        return new Section(
                Chapter.ANSWERED,
                40,
                words.of("treaty.year.recommended", "number", rows.size()),
                List.of(),
                rows,
                0,
                words.of("treaty.year.recommended.source"));
    }

    private String told(RecordRecommendation made, Words words) {
        return words.of(
                "treaty.year.recommendation",
                "day",
                words.briefDate(made.madeOn()),
                "place",
                places.byCode(made.state()).in(words.language()),
                "body",
                words.of("treaty.body", made.body()));
    }

    private Section accessions(Map<Treaty, List<Dated>> joined, Words words) {
        var figures = treaties.all().stream()
                .map(treaty -> new Figure(
                        treaty.called().in(words.language()),
                        joined.getOrDefault(treaty, List.of()).size()))
                .toList();
        var rows = rows(joined.values().stream().flatMap(List::stream));
        return new Section(
                Chapter.ANSWERED,
                20,
                words.of("treaty.year.accessions", "number", rows.size()),
                figures,
                rows,
                0,
                words.of("treaty.year.accessions.source", "lists", asOf(words)));
    }

    private String asOf(Words words) {
        return words.list(treaties.all().stream()
                .flatMap(treaty -> treaties.list(treaty).stream()
                        .map(list -> words.of(
                                "treaty.year.list",
                                "treaty",
                                treaty.called().in(words.language()),
                                "asOf",
                                list.asOf().in(words))))
                .toList());
    }

    private List<Dated> accessions(Treaty treaty, Year year, Words words) {
        return treaties.list(treaty).stream()
                .flatMap(list -> list.commitments().stream())
                .flatMap(commitment -> commitment.boundOn().stream()
                        .filter(day -> day.getYear() == year.getValue())
                        .map(day -> new Dated(
                                day,
                                new Row(
                                        words.of(
                                                "treaty.year.bound",
                                                "day",
                                                words.briefDate(day),
                                                "place",
                                                places.byCode(commitment.state())
                                                        .in(words.language())),
                                        treaty.called(),
                                        "/treaties/" + treaty.id()))))
                .toList();
    }

    private static Section section(List<Row> steps, Words words) {
        return new Section(
                Chapter.ANSWERED,
                30,
                words.of("treaty.year.steps", "number", steps.size()),
                List.of(),
                steps,
                0,
                words.of("treaty.year.steps.source"));
    }

    private List<Row> steps(Year year, Words words) {
        return rows(ways.all().stream()
                .flatMap(way -> ladders.of(way.aim()).stream()
                        .map(StepSummary::step)
                        .filter(step -> step.takenOn().getYear() == year.getValue())
                        .map(step -> new Dated(step.takenOn(), new Row(told(step, words), way.called(), way.path())))));
    }

    private String told(RecordStep step, Words words) {
        var day = words.briefDate(step.takenOn());
        var rung = words.of("treaty.rung", step.rung());
        return step.state()
                .map(state -> words.of(
                        "treaty.year.step",
                        "day",
                        day,
                        "place",
                        places.byCode(state).in(words.language()),
                        "step",
                        rung))
                .orElseGet(() -> words.of("treaty.year.step-of-all", "day", day, "step", rung));
    }

    private static List<Row> rows(Stream<Dated> dated) {
        return dated.sorted(Comparator.comparing(Dated::day)).map(Dated::row).toList();
    }
}
