package org.sextant.treaty.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sextant.shell.DrawnAt;
import org.sextant.treaty.RollEntry;
import org.sextant.treaty.Status;
import org.sextant.vocabulary.CountryCode;

/** One square a State, drawn in three paths: filled for a party, half for who signed, empty for neither. */
final class Squares {

    // Half of the line's width: it lies inside, so that all squares are of one size.
    private static final double LINE = 0.75;

    private final double side;
    private final StringBuilder filled = new StringBuilder();
    private final StringBuilder half = new StringBuilder();
    private final StringBuilder empty = new StringBuilder();
    private final Map<CountryCode, DrawnAt> drawn = new HashMap<>();

    Squares(double side) {
        this.side = side;
    }

    /** Adds the square of a State; x and y are its upper left corner. */
    void add(RollEntry entry, double x, double y) {
        drawn.put(entry.place().code(), new DrawnAt(x, y, side, side));
        switch (entry.status()) {
            case PARTY -> filled.append(square(x, y, side));
            case SIGNATORY -> {
                outline(x, y);
                half.append(at(x, y)).append("v" + written(side) + "h" + written(side) + "z");
            }
            case NONE -> outline(x, y);
        }
    }

    private void outline(double x, double y) {
        empty.append(square(x + LINE, y + LINE, side - 2 * LINE));
    }

    private static String square(double x, double y, double side) {
        return at(x, y) + "h" + written(side) + "v" + written(side) + "h-" + written(side) + "z";
    }

    private static String at(double x, double y) {
        return "M" + written(x) + " " + written(y);
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
    }

    /** Where a State's square is; empty for one that has none. */
    Optional<DrawnAt> at(CountryCode state) {
        return Optional.ofNullable(drawn.get(state));
    }

    /** The path of those that are that. */
    String of(Status status) {
        return switch (status) {
            case PARTY -> filled.toString();
            case SIGNATORY -> half.toString();
            case NONE -> empty.toString();
        };
    }
}
