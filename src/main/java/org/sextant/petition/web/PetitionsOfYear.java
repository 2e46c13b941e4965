package org.sextant.petition.web;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.PublicPetitions;
import org.sextant.petition.signing.SignedInYear;
import org.sextant.petition.signing.Tally;
import org.sextant.shell.Words;
import org.sextant.shell.YearSource;
import org.springframework.stereotype.Component;

/** In the report of a year: which petitions could be signed, and how many did. */
@Component
class PetitionsOfYear implements YearSource {

    private record Counted(PetitionSummary petition, long signatures) {}

    private final PublicPetitions petitions;
    private final SignedInYear signed;
    private final Tally tally;

    PetitionsOfYear(PublicPetitions petitions, SignedInYear signed, Tally tally) {
        this.petitions = petitions;
        this.signed = signed;
        this.tally = tally;
    }

    @Override
    public List<Section> of(Year year, Words words) {
        return List.of(signed(petitions.everOpen(), year, words));
    }

    private Section signed(List<PetitionSummary> everOpen, Year year, Words words) {
        var open = everOpen.stream()
                .filter(petition -> wasOpenIn(year, petition))
                .map(petition -> new Counted(petition, tally.of(petition.id())))
                .sorted(Comparator.comparingLong(Counted::signatures).reversed())
                .toList();
        var months = signed.byMonth(year);
        var sum = months.values().stream().mapToLong(Long::longValue).sum();
        var figures = months.entrySet().stream()
                .map(month -> new Figure(
                        words.monthAndYear(year.atMonth(month.getKey()).atDay(1)), month.getValue()))
                .toList();
        var rows = open.stream().map(counted -> row(counted, words)).toList();
        return new Section(
                Chapter.DONE,
                30,
                words.of("petition.year.title", "petitions", open.size(), "signatures", sum),
                figures,
                rows,
                0,
                words.of("petition.year.source"));
    }

    private static boolean wasOpenIn(Year year, PetitionSummary petition) {
        var from = year.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var until = year.plusYears(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return petition.signing()
                .filter(time -> time.from().isBefore(until)
                        && time.until().filter(end -> !isAfter(end, from)).isEmpty())
                .isPresent();
    }

    private static boolean isAfter(Instant end, Instant moment) {
        return end.isAfter(moment);
    }

    private static Row row(Counted counted, Words words) {
        return new Row(
                words.of("petition.year.count", "count", counted.signatures()),
                counted.petition().title(),
                "/petitions/" + counted.petition().slug());
    }
}
