package org.sextant.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.List;

/**
 * Where in the text behind the programme something stands: Gustave Massiah, "Migrations and Globalizations", 2014.
 *
 * @param ranges numbers of paragraphs, or first and last with a hyphen; empty where there is none
 */
public record Paragraphs(List<String> ranges) {

    public static final Paragraphs NONE = new Paragraphs(List.of());

    public Paragraphs {
        ranges = List.copyOf(ranges);
        if (!ranges.stream().allMatch(range -> range.matches("\\d+(-\\d+)?"))) {
            throw new IllegalArgumentException("A paragraph is a number, or two with a hyphen");
        }
    }

    /** Reads what {@link #toString()} writes, as in {@code 46, 30-33}. */
    @JsonCreator
    public static Paragraphs parse(String written) {
        return written.isBlank()
                ? NONE
                : new Paragraphs(
                        Arrays.stream(written.split(",")).map(String::strip).toList());
    }

    /** As a reader sees it, in one piece: {@code 46, 30–33} with spaces that do not break. */
    public String shown() {
        return toString().replace('-', '–').replace(' ', '\u00A0');
    }

    @Override
    public String toString() {
        return String.join(", ", ranges);
    }
}
