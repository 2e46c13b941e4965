package org.sextant.treaty.listing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.treaty.Commitment;
import org.sextant.treaty.PartialDate;
import org.sextant.treaty.Treaty;
import org.springframework.stereotype.Component;

/**
 * Reads a list from a file in the form that the tracker offers for download: a heading with {@code iso3}, {@code bound_on}, {@code how}, and, where they are known, {@code status},
 * {@code signed_on} and {@code confidence}. Other columns are passed over.
 */
@Component
public class ListReader {

    /** The longest file, in characters: ten times what 195 States need. */
    public static final int LONGEST = 200_000;

    /** More faults than this are not told at once. */
    public static final int MOST_FAULTS = 20;

    private static final Set<String> NEEDED = Set.of("iso3", "bound_on", "how");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
            .get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Places places;

    ListReader(Places places) {
        this.places = places;
    }

    /** The days that a list can speak of. */
    record Span(LocalDate from, LocalDate to) {}

    /** Reads all of it, or says what is wrong. */
    public Reading read(Treaty treaty, PartialDate asOf, String csv) {
        if (csv.length() > LONGEST) {
            return faulty(0, Fault.Kind.TOO_LONG, "");
        }
        try (var rows = FORMAT.parse(new StringReader(csv.replace(BYTE_ORDER_MARK, "")))) {
            return rows.getHeaderNames().containsAll(NEEDED)
                    ? read(rows, new Span(treaty.adopted(), asOf.last()))
                    : faulty(1, Fault.Kind.NO_HEADING, String.join(",", rows.getHeaderNames()));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException unreadable) {
            return faulty(0, Fault.Kind.UNREADABLE, "");
        }
    }

    private Reading read(CSVParser rows, Span span) {
        var commitments = new ArrayList<Commitment>();
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (var row : rows) {
            var line = new ListLine(row, span);
            state(line, seen).flatMap(state -> line.commitment(state.code())).ifPresent(commitments::add);
            faults.addAll(line.faults());
            if (faults.size() >= MOST_FAULTS) {
                break;
            }
        }
        if (faults.isEmpty() && commitments.isEmpty()) {
            return faulty(0, Fault.Kind.EMPTY, "");
        }
        return faults.isEmpty()
                ? new Reading.Good(commitments)
                : new Reading.Faulty(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
    }

    private Optional<Place> state(ListLine line, Set<String> seen) {
        var state = places.byIso3(line.iso3()).filter(place -> place.standing() != Place.Standing.OTHER);
        if (state.isEmpty()) {
            line.fault(Fault.Kind.UNKNOWN_STATE, line.iso3());
        } else if (!seen.add(state.get().iso3())) {
            line.fault(Fault.Kind.TWICE, line.iso3());
        }
        return state;
    }

    private static Reading faulty(long line, Fault.Kind kind, String shown) {
        return new Reading.Faulty(List.of(new Fault(line, kind, shown)));
    }
}
