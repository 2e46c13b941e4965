package org.sextant.reference;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One line of a file.
 *
 * @param cells by column, in the order of the file
 */
public record Line(Map<String, String> cells) {

    public Line {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** What stands there; empty for nothing. */
    public String of(String column) {
        return cells.getOrDefault(column, "");
    }

    public Optional<String> said(String column) {
        return Optional.of(of(column)).filter(cell -> !cell.isEmpty());
    }

    /** What it is about, for people. */
    String about(List<String> key) {
        return key.stream().map(this::of).collect(Collectors.joining(" · "));
    }

    /** Those of these columns whose reading fails. */
    public List<String> wrong(Map<String, Consumer<String>> readings) {
        var wrong = new ArrayList<String>();
        readings.forEach((column, reading) -> {
            try {
                reading.accept(of(column));
            } catch (IllegalArgumentException | NoSuchElementException | DateTimeException cannot) {
                wrong.add(column);
            }
        });
        return wrong;
    }
}
