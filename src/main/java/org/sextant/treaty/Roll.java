package org.sextant.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.vocabulary.CountryCode;

/**
 * Every State and what it was to a treaty on one day. A party whose day is not known counts from the first day of the list's as-of date on.
 *
 * @param day on which it was so
 * @param members the 193 of the United Nations
 * @param observers the two beside them, outside of every figure
 */
public record Roll(TreatyList list, LocalDate day, List<RollEntry> members, List<RollEntry> observers) {

    public Roll {
        members = List.copyOf(members);
        observers = List.copyOf(observers);
    }

    static Roll of(TreatyList list, LocalDate day, Places places) {
        var said = list.commitments().stream().collect(Collectors.toMap(Commitment::state, Function.identity()));
        return new Roll(
                list,
                day,
                entries(list, day, places, Place.Standing.MEMBER, said),
                entries(list, day, places, Place.Standing.OBSERVER, said));
    }

    private static List<RollEntry> entries(
            TreatyList list, LocalDate day, Places places, Place.Standing standing, Map<CountryCode, Commitment> said) {
        return places.all().stream()
                .filter(place -> place.standing() == standing)
                .map(place -> Optional.ofNullable(said.get(place.code()))
                        .map(commitment ->
                                RollEntry.of(place, commitment, day, list.asOf().first()))
                        .orElseGet(() -> RollEntry.silent(place)))
                .toList();
    }

    /** How many of the 193 are that. */
    public int count(Status status) {
        return Math.toIntExact(
                members.stream().filter(entry -> entry.status() == status).count());
    }

    /** What it says of a member or an observer; empty for what is neither. */
    Optional<RollEntry> of(CountryCode code) {
        return Stream.concat(members.stream(), observers.stream())
                .filter(entry -> entry.place().code().equals(code))
                .findFirst();
    }

    /** Whether it shows a day of which the list knows nothing any more. */
    public boolean isBeyondItsList() {
        return day.isAfter(list.asOf().last());
    }
}
