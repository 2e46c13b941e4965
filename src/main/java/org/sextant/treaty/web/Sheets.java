package org.sextant.treaty.web;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sextant.place.Neighbours;
import org.sextant.place.Places;
import org.sextant.place.WorldMap;
import org.sextant.shell.Words;
import org.sextant.treaty.Confidence;
import org.sextant.treaty.NextToMove;
import org.sextant.treaty.NextToMove.Candidate;
import org.sextant.treaty.Roll;
import org.sextant.treaty.RollEntry;
import org.sextant.treaty.Treaties;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.TreatyList;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Sheets in memory: a list does not change, so each is made once and then only read, as long as the facts around it hold. Those of days that somebody asked for never push out the newest. */
@Component
class Sheets {

    private static final int MOST = 300;
    private static final int MOST_NEWEST = 200;
    private static final double SQUARE = 8;
    private static final String NOTHING = "–";

    private record Key(TreatyList list, LocalDate day, Language language, String facts) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key(var otherList, var otherDay, var otherLanguage, var otherFacts)
                    && list.treaty().equals(otherList.treaty())
                    && list.edition().equals(otherList.edition())
                    && day.equals(otherDay)
                    && language == otherLanguage
                    && facts.equals(otherFacts);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * list.treaty().hashCode() + list.edition().hashCode()) + day.hashCode();
        }
    }

    private final Cache<Key, Sheet> newest =
            Caffeine.newBuilder().maximumSize(MOST_NEWEST).build();
    private final Cache<Key, Sheet> askedFor =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Treaties treaties;
    private final Places places;
    private final WorldMap map;
    private final NextToMove next;
    private final Neighbours neighbours;

    Sheets(Treaties treaties, Places places, WorldMap map, NextToMove next, Neighbours neighbours) {
        this.treaties = treaties;
        this.places = places;
        this.map = map;
        this.next = next;
        this.neighbours = neighbours;
    }

    Sheet of(Treaty treaty, TreatyList list, LocalDate day, Words words) {
        var kept = day.equals(list.asOf().last()) ? newest : askedFor;
        var key = new Key(list, day, words.language(), facts());
        return kept.get(key, _ -> make(treaty, treaties.roll(list, day), words));
    }

    // Names of States, borders, and when a treaty was adopted, are written into a sheet.
    private String facts() {
        return String.join(" ", treaties.edition(), places.edition(), neighbours.edition());
    }

    private Sheet make(Treaty treaty, Roll roll, Words words) {
        var accessions = treaties.accessions(treaty, roll);
        var candidates = next.candidates(roll);
        return new Sheet(
                roll,
                roll.list().asOf().in(words),
                rows(roll, roll.members(), words),
                rows(roll, roll.observers(), words),
                onTheMap(roll),
                Tiles.of(roll),
                Chart.of(accessions, words.language()),
                Told.joinings(accessions, words),
                Told.last(accessions, words),
                candidates,
                candidates.stream().collect(toMap(Candidate::state, candidate -> Told.reasons(candidate, words))));
    }

    private Squares onTheMap(Roll roll) {
        var squares = new Squares(SQUARE);
        roll.members()
                .forEach(entry -> map.of(entry.place().code())
                        .ifPresent(at -> squares.add(entry, at.x() - SQUARE / 2, at.y() - SQUARE / 2)));
        return squares;
    }

    private List<SheetRow> rows(Roll roll, List<RollEntry> entries, Words words) {
        var order = places.sortedBy(words.language());
        return entries.stream()
                .sorted(Comparator.comparingInt(entry -> order.indexOf(entry.place())))
                .map(entry -> row(roll, entry, words))
                .toList();
    }

    private static SheetRow row(Roll roll, RollEntry entry, Words words) {
        var name = entry.place().in(words.language());
        return new SheetRow(
                entry,
                name,
                Wanted.folded(name),
                entry.signedOn().map(words::briefDate).orElse(NOTHING),
                bound(roll, entry, words),
                entry.how().map(how -> words.of("treaty.how", how)).orElse(NOTHING),
                doubt(entry, words),
                entry.confidence().map(_ -> roll.list().source()).orElse(NOTHING));
    }

    private static String bound(Roll roll, RollEntry entry, Words words) {
        return entry.dayless()
                ? words.of("treaty.row.dayless", "asOf", roll.list().asOf().in(words))
                : entry.boundOn().map(words::briefDate).orElse(NOTHING);
    }

    private static String doubt(RollEntry entry, Words words) {
        return entry.confidence()
                .filter(confidence -> confidence != Confidence.CONFIRMED)
                .map(confidence -> words.of("treaty.confidence", confidence))
                .orElse("");
    }
}
