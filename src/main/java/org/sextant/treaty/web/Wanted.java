package org.sextant.treaty.web;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sextant.place.Region;
import org.sextant.treaty.Status;
import org.sextant.treaty.Treaty;
import org.sextant.vocabulary.PlainText;

/**
 * Which States a reader asks for, and as of which day.
 *
 * @param name a part of the State's, folded; empty for any
 * @param asOf empty for the list's own day
 */
record Wanted(String typed, String name, Optional<Region> region, Optional<Status> status, Optional<LocalDate> asOf) {

    private static final int LONGEST = 60;

    /** What the address does not say in words that we know is as if it were not said. */
    static Wanted read(Map<String, String> parameters, Treaty treaty, LocalDate today) {
        var typed = Optional.of(PlainText.line(parameters.getOrDefault("q", "")))
                .filter(text -> text.length() <= LONGEST)
                .orElse("");
        return new Wanted(
                typed,
                folded(typed),
                one(Region.values(), parameters.getOrDefault("region", "")),
                one(Status.values(), parameters.getOrDefault("status", "")),
                day(parameters.getOrDefault("asOf", ""))
                        .filter(day -> !day.isBefore(treaty.adopted()) && !day.isAfter(today)));
    }

    /** Without accents, capitals and signs between, so that who has no accents on the keyboard finds it too, or who types a hyphen as a space, one apostrophe for another. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('ة', 'ه')
                .replace('ى', 'ي')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String word) {
        return Arrays.stream(values).filter(one -> word(one).equals(word)).findFirst();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.length() == "2025-04-30".length() ? Optional.of(LocalDate.parse(written)) : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    boolean admits(SheetRow row) {
        return (name.isEmpty() || row.folded().contains(name))
                && (region.isEmpty() || row.region().equals(region))
                && (status.isEmpty() || row.status() == status.get());
    }

    boolean isFiltered() {
        return !name.isEmpty() || region.isPresent() || status.isPresent();
    }

    boolean asks(Enum<?> constant) {
        return region.filter(constant::equals).isPresent()
                || status.filter(constant::equals).isPresent();
    }

    /** What stands behind the page's address. */
    String query() {
        var said = new LinkedHashMap<String, String>();
        if (!typed.isEmpty()) {
            said.put("q", URLEncoder.encode(typed, StandardCharsets.UTF_8));
        }
        region.ifPresent(one -> said.put("region", word(one)));
        status.ifPresent(one -> said.put("status", word(one)));
        asOf.ifPresent(day -> said.put("asOf", day.toString()));
        return said.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(joining("&", said.isEmpty() ? "" : "?", ""));
    }

    /** The same for a file, which holds every State. */
    String fileQuery() {
        return asOf.map(day -> "?asOf=" + day).orElse("");
    }
}
