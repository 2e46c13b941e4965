package org.sextant.treaty.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.sextant.treaty.Commitment;
import org.sextant.treaty.Confidence;
import org.sextant.treaty.How;
import org.sextant.treaty.Status;
import org.sextant.vocabulary.CountryCode;

/** One line of a file, with what is wrong in it. */
final class ListLine {

    private final CSVRecord row;
    private final ListReader.Span span;
    private final List<Fault> faults = new ArrayList<>();

    ListLine(CSVRecord row, ListReader.Span span) {
        this.row = row;
        this.span = span;
    }

    List<Fault> faults() {
        return faults;
    }

    String iso3() {
        return said("iso3");
    }

    /** What it says of the State; empty where that is nothing, or where something is wrong. */
    Optional<Commitment> commitment(CountryCode state) {
        var signed = date("signed_on");
        var bound = date("bound_on");
        var how = word("how", How.values(), Fault.Kind.UNKNOWN_HOW);
        var confidence = word("confidence", Confidence.values(), Fault.Kind.UNKNOWN_CONFIDENCE);
        var status = status(signed, bound, how);
        if (signed.isPresent() && bound.isPresent() && bound.get().isBefore(signed.get())) {
            fault(Fault.Kind.BOUND_BEFORE_SIGNED, bound.get().toString());
        }
        return status == Status.NONE || !faults.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Commitment(state, status, signed, bound, how, confidence.orElse(Confidence.CONFIRMED)));
    }

    // What the dates say, unless the line says it itself.
    private Status status(Optional<LocalDate> signed, Optional<LocalDate> bound, Optional<How> how) {
        var party = bound.isPresent() || how.isPresent();
        var bySigns = party ? Status.PARTY : signed.isPresent() ? Status.SIGNATORY : Status.NONE;
        var written = word("status", Status.values(), Fault.Kind.UNKNOWN_STATUS);
        // A party whose day and act nobody knows says so by its status alone.
        var status = written.orElse(bySigns);
        if (status != bySigns && status != Status.PARTY) {
            fault(Fault.Kind.CONTRADICTION, status.word());
        }
        return status;
    }

    private Optional<LocalDate> date(String column) {
        var text = said(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(text);
            if (day.isBefore(span.from())) {
                fault(Fault.Kind.TOO_EARLY, text);
            } else if (day.isAfter(span.to())) {
                fault(Fault.Kind.TOO_LATE, text);
            }
            return Optional.of(day);
        } catch (DateTimeException unreadable) {
            fault(Fault.Kind.UNKNOWN_DATE, text);
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> word(String column, E[] values, Fault.Kind otherwise) {
        var text = said(column);
        var found = Arrays.stream(values)
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            fault(otherwise, text);
        }
        return found;
    }

    void fault(Fault.Kind kind, String shown) {
        // The first line of the file is its heading.
        faults.add(new Fault(row.getRecordNumber() + 1, kind, shown));
    }

    private String said(String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }
}
