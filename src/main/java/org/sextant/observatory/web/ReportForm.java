package org.sextant.observatory.web;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sextant.observatory.Origin;
import org.sextant.observatory.PersonalData;
import org.sextant.observatory.PersonalData.Trace;
import org.sextant.observatory.ReportText;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Principle;

/**
 * The form as it was sent.
 *
 * @param noName whether the writer says that what looks like a person's name is none
 * @param website the trap: only a machine fills it
 * @param errors sentence by the name of the field
 * @param later why it was not taken just now; empty for nothing
 */
record ReportForm(
        Choice choice, String body, boolean noName, String website, Map<String, String> errors, String later) {

    /** What is chosen and not written, as it was sent. */
    record Choice(String place, String theme, String month, String origin) {}

    static ReportForm of(Map<String, String> sent) {
        return new ReportForm(
                new Choice(
                        sent.getOrDefault("place", ""),
                        sent.getOrDefault("theme", ""),
                        sent.getOrDefault("month", ""),
                        sent.getOrDefault("origin", "")),
                PlainText.lines(sent.getOrDefault("body", "")),
                sent.getOrDefault("no-name", "").equals("yes"),
                sent.getOrDefault("website", ""),
                Map.of(),
                "");
    }

    ReportForm checked(Words words, YearMonth now, PersonalData personal) {
        var found = new LinkedHashMap<String, String>();
        if (place().isEmpty()) {
            found.put("place", words.of("observatory.form.place.none"));
        }
        if (theme().isEmpty()) {
            found.put("theme", words.of("observatory.form.theme.none"));
        }
        if (month().filter(month -> !month.isAfter(now)).isEmpty()) {
            found.put("month", words.of("observatory.form.month.none"));
        }
        if (origin().isEmpty()) {
            found.put("origin", words.of("observatory.form.origin.none"));
        }
        wrongBody(words, personal).ifPresent(sentence -> found.put("body", sentence));
        return new ReportForm(choice, body, noName, website, found, "");
    }

    private Optional<String> wrongBody(Words words, PersonalData personal) {
        if (body.isEmpty()) {
            return Optional.of(words.of("observatory.form.body.none"));
        }
        if (PlainText.length(body) > ReportText.LENGTH) {
            return Optional.of(
                    words.of("observatory.form.body.long", "count", PlainText.length(body), "most", ReportText.LENGTH));
        }
        return personal.in(body).entrySet().stream()
                .filter(trace -> trace.getKey() != Trace.NAME || !noName)
                .findFirst()
                .map(trace -> words.of("observatory.form.trace", trace.getKey(), "words", trace.getValue()));
    }

    ReportForm later(String reason) {
        return new ReportForm(choice, body, noName, website, errors, reason);
    }

    Optional<CountryCode> place() {
        return CountryCode.parse(choice.place());
    }

    Optional<Principle> theme() {
        return Principle.ofId(choice.theme());
    }

    Optional<YearMonth> month() {
        return Optional.of(choice.month())
                .filter(month -> month.matches("(19|20)\\d{2}-(0[1-9]|1[0-2])"))
                .map(YearMonth::parse);
    }

    Optional<Origin> origin() {
        return Arrays.stream(Origin.values())
                .filter(origin -> origin.name().equals(choice.origin()))
                .findFirst();
    }

    boolean isWrong() {
        return !errors.isEmpty();
    }

    boolean isWrong(String field) {
        return errors.containsKey(field);
    }

    boolean isOfAMachine() {
        return !website.isBlank();
    }

    /** To be asked once {@link #checked} has found nothing. */
    ReportText text(Language language) {
        return new ReportText(
                place().orElseThrow(),
                theme().orElseThrow(),
                month().orElseThrow(),
                origin().orElseThrow(),
                body,
                language);
    }

    /** Hides what was typed, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "a report's form";
    }
}
