package org.sextant.petition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sextant.petition.Answer;
import org.sextant.petition.Closing;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.PublicPetitions;
import org.sextant.petition.addressee.Addressee;
import org.sextant.petition.addressee.Addressees;
import org.sextant.shell.Words;
import org.sextant.shell.YearSource;
import org.springframework.stereotype.Component;

/** In the report of a year: which petitions were answered, and by whom where not all whom they ask have. */
@Component
class AnswersOfYear implements YearSource {

    private static final int ORDER = 12;

    /** More names than that are told by their number. */
    private static final int MOST_NAMES = 5;

    private record Answered(PetitionSummary petition, LocalDate day, List<Integer> by) {}

    private final PublicPetitions petitions;
    private final Addressees addressees;

    AnswersOfYear(PublicPetitions petitions, Addressees addressees) {
        this.petitions = petitions;
        this.addressees = addressees;
    }

    @Override
    public List<Section> of(Year year, Words words) {
        var answered = petitions.everOpen().stream()
                .filter(petition ->
                        petition.closing().filter(Closing.ANSWERED::equals).isPresent())
                .flatMap(petition -> in(year, petition).stream())
                .sorted(Comparator.comparing(Answered::day))
                .toList();
        return List.of(new Section(
                Chapter.ANSWERED,
                ORDER,
                words.of("petition.year.answered", "number", answered.size()),
                List.of(),
                answered.stream().map(one -> row(one, words)).toList(),
                0,
                words.of("petition.year.answered.source")));
    }

    /** A petition that several answered stands there once, on the day of the first of them in that year. */
    private static Optional<Answered> in(Year year, PetitionSummary petition) {
        var told = answers(petition)
                .filter(answer -> day(answer.at()).getYear() == year.getValue())
                .toList();
        return told.stream().findFirst().map(first -> {
            var by = told.stream()
                    .map(Answer::by)
                    .filter(OptionalInt::isPresent)
                    .map(OptionalInt::getAsInt)
                    .toList();
            return new Answered(petition, day(first.at()), by);
        });
    }

    // Of an early one only that it ended so is known.
    private static Stream<Answer> answers(PetitionSummary petition) {
        return petition.answers().isEmpty()
                ? petition.closedAt().stream().map(moment -> new Answer(OptionalInt.empty(), moment))
                : petition.answers().stream();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private Row row(Answered one, Words words) {
        var day = words.briefDate(one.day());
        return new Row(
                one.by().isEmpty()
                        ? words.of("petition.year.answered-on", "day", day)
                        : words.of("petition.year.answered-by", "day", day, "who", who(one, words)),
                one.petition().title(),
                "/petitions/" + one.petition().slug());
    }

    private String who(Answered one, Words words) {
        var asked = addressees.of(one.petition().id());
        var names = one.by().stream()
                .filter(place -> place < asked.size())
                .map(asked::get)
                .map(Addressee::name)
                .map(name -> name.in(words.language()))
                .toList();
        return names.size() > MOST_NAMES
                ? words.of("petition.year.answered-many", "number", names.size())
                : words.list(names);
    }
}
