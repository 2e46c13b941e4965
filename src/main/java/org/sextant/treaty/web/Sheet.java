package org.sextant.treaty.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.place.Place;
import org.sextant.treaty.NextToMove.Candidate;
import org.sextant.treaty.Roll;
import org.sextant.vocabulary.CountryCode;

/**
 * What a list says as of one day, put into the words and drawings of one language.
 *
 * @param asOf until when its list is right, in words
 * @param joinings the years in which some became bound
 * @param last who joined last, and when; empty while nobody has
 * @param candidates who is not bound
 * @param reasons why each of them could be next, in a few words
 */
record Sheet(
        Roll roll,
        String asOf,
        List<SheetRow> members,
        List<SheetRow> observers,
        Squares map,
        Tiles tiles,
        Chart chart,
        List<Joining> joinings,
        String last,
        List<Candidate> candidates,
        Map<CountryCode, List<String>> reasons) {

    /**
     * Who became bound in a year.
     *
     * @param names as a list
     * @param doubt how many of the days are not known, in words; empty for none
     */
    record Joining(int year, String names, String doubt, String bound) {}

    /** Where its squares are, on the map and among the tiles; null for a State that is not on both. */
    @Nullable String drawn(CountryCode state) {
        return map.at(state)
                .flatMap(onMap -> tiles.squares().at(state).map(tile -> onMap.written() + ";" + tile.written()))
                .orElse(null);
    }

    /** What it says of a member or an observer; empty for what is neither. */
    Optional<SheetRow> of(Place place) {
        return Stream.concat(members.stream(), observers.stream())
                .filter(row -> row.entry().place().equals(place))
                .findFirst();
    }
}
