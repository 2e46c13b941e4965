package org.sextant.petition.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sextant.petition.signing.Display;
import org.sextant.petition.signing.DisposableDomains;
import org.sextant.petition.signing.Sign;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PlainText;

/** What is wrong with a form: a sentence by the name of the field, in the order of the fields. */
final class Faults {

    private final Map<String, String> sentences = new LinkedHashMap<>();
    private final SignForm form;
    private final DisposableDomains disposable;
    private final Words words;

    private Faults(SignForm form, DisposableDomains disposable, Words words) {
        this.form = form;
        this.disposable = disposable;
        this.words = words;
    }

    static Map<String, String> in(SignForm form, Shown shown, DisposableDomains disposable, Words words) {
        var faults = new Faults(form, disposable, words);
        faults.lookAtName(shown);
        faults.lookAtEmail();
        faults.lookAtChoices(shown);
        faults.lookAtLength("comment", form.comment(), Sign.MAX_COMMENT);
        faults.lookAtRestrictions(shown);
        return Collections.unmodifiableMap(faults.sentences);
    }

    private void lookAtName(Shown shown) {
        lookAtLength("name", form.name(), Sign.MAX_NAME);
        if (form.name().isEmpty() && shown.petition().nameNeeded()) {
            sentences.put("name", words.of("petition.form.name.needed"));
        } else if (form.name().isEmpty()
                && form.shownAs().filter(way -> way != Display.COUNT).isPresent()) {
            sentences.put("name", words.of("petition.form.name.missing"));
        }
    }

    private void lookAtEmail() {
        var email = EmailAddress.parse(form.email());
        if (email.isEmpty()) {
            sentences.put(
                    "email",
                    words.of(form.email().isEmpty() ? "petition.form.email.missing" : "petition.form.email.wrong"));
        } else if (disposable.contain(email.get())) {
            sentences.put("email", words.of("signing.email.disposable"));
        }
    }

    private void lookAtChoices(Shown shown) {
        if (!form.country().isEmpty() && CountryCode.parse(form.country()).isEmpty()) {
            sentences.put("country", words.of("petition.form.country.unknown"));
        }
        if (form.shownAs().isEmpty()) {
            sentences.put("display", words.of("petition.form.display.unknown"));
        }
        var offered = shown.organisations().stream()
                .map(organisation -> organisation.slug().text())
                .collect(Collectors.toSet());
        if (!offered.containsAll(form.organisations())) {
            sentences.put("organisations", words.of("petition.form.organisations.unknown"));
        }
    }

    // Told rather than dropped: who sent it believes that it is taken.
    private void lookAtRestrictions(Shown shown) {
        if (!shown.takesComments() && !form.comment().isEmpty()) {
            sentences.put("comment", words.of("signing.comments-off"));
        }
        if (!shown.takesUpdates() && form.asksForUpdates()) {
            sentences.put("organisations", words.of("signing.updates-off"));
        }
    }

    private void lookAtLength(String field, String text, int most) {
        var length = PlainText.length(text);
        if (length > most) {
            sentences.put(field, words.of("petition.form." + field + ".long", "most", most, "length", length));
        }
    }
}
