package org.sextant.moderation.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.moderation.Ground;
import org.sextant.moderation.Reference;
import org.sextant.moderation.ReportIt;
import org.sextant.shell.Words;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;

/**
 * What was typed.
 *
 * @param ground the name of one, in small letters; empty while none is chosen
 */
record ReportForm(String ground, String words, String email) {

    static final ReportForm EMPTY = new ReportForm("", "", "");

    static ReportForm of(Map<String, String> typed) {
        return new ReportForm(
                typed.getOrDefault("ground", ""), typed.getOrDefault("words", ""), typed.getOrDefault("email", ""));
    }

    /** What is to be put right: sentence by the name of the field. */
    Map<String, String> errors(Words language) {
        var errors = new LinkedHashMap<String, String>();
        if (chosen().isEmpty()) {
            errors.put("ground", language.of("moderation.report.ground-missing"));
        }
        if (PlainText.length(PlainText.lines(words)) > ReportIt.LENGTH) {
            errors.put("words", language.of("moderation.report.words-long", "most", ReportIt.LENGTH));
        }
        if (!email.isBlank() && EmailAddress.parse(email).isEmpty()) {
            errors.put("email", language.of("member.email.wrong"));
        }
        return errors;
    }

    ReportIt about(Reference reference, Language language) {
        return new ReportIt(reference, chosen().orElseThrow(), words, EmailAddress.parse(email), language);
    }

    boolean isChosen(Ground one) {
        return chosen().filter(one::equals).isPresent();
    }

    private Optional<Ground> chosen() {
        return Stream.of(Ground.values())
                .filter(one -> name(one).equals(ground))
                .findFirst();
    }

    static String name(Ground ground) {
        return ground.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "a report";
    }
}
