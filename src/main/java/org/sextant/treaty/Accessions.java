package org.sextant.treaty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sextant.place.Place;

/**
 * Which States became bound in which year.
 *
 * @param years from that in which the treaty was adopted to that of the roll, without a gap
 */
public record Accessions(List<Year> years) {

    /**
     * One year.
     *
     * @param joined in the order of their days; those whose day is not known come last
     * @param bound at its end
     * @param dayless how many of those who joined are counted in this year only because nobody knows theirs
     */
    public record Year(int year, List<Place> joined, int bound, int dayless) {}

    private record Joined(Place place, LocalDate day, boolean dayless) {}

    static Accessions of(Treaty treaty, Roll roll) {
        var otherwise = roll.list().asOf().first();
        var joined = roll.members().stream()
                .filter(entry -> entry.status() == Status.PARTY)
                .map(entry -> new Joined(entry.place(), entry.boundOn().orElse(otherwise), entry.dayless()))
                .sorted(Comparator.comparing(Joined::dayless).thenComparing(Joined::day))
                .toList();
        var last = Math.min(roll.day().getYear(), roll.list().asOf().last().getYear());
        return new Accessions(IntStream.rangeClosed(treaty.adopted().getYear(), last)
                .mapToObj(year -> year(year, joined))
                .toList());
    }

    private static Year year(int year, List<Joined> all) {
        var joined = all.stream().filter(one -> one.day().getYear() == year).toList();
        var bound = all.stream().filter(one -> one.day().getYear() <= year).count();
        return new Year(
                year,
                joined.stream().map(Joined::place).toList(),
                Math.toIntExact(bound),
                Math.toIntExact(joined.stream().filter(Joined::dayless).count()));
    }

    /** The last year in which a State became bound. */
    public Optional<Year> latest() {
        return years.reversed().stream()
                .filter(year -> !year.joined().isEmpty())
                .findFirst();
    }
}
