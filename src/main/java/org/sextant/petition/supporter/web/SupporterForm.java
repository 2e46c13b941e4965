package org.sextant.petition.supporter.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sextant.petition.guard.Knock;
import org.sextant.petition.signing.DisposableDomains;
import org.sextant.petition.supporter.Support;
import org.sextant.shell.Words;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;

/**
 * The form as it was sent, without what no reader could see.
 *
 * @param website the trap: only a machine fills it
 * @param errors sentence by the name of the field, from top to bottom
 */
record SupporterForm(String name, String email, String website, Map<String, String> errors) {

    static final SupporterForm EMPTY = new SupporterForm("", "", "", Map.of());

    static SupporterForm of(Map<String, String> sent) {
        return new SupporterForm(
                PlainText.line(sent.getOrDefault("name", "")),
                PlainText.line(sent.getOrDefault("email", "")),
                sent.getOrDefault("website", ""),
                Map.of());
    }

    /** The same with what is to be put right. */
    SupporterForm checked(DisposableDomains disposable, Words words) {
        var found = new LinkedHashMap<String, String>();
        var length = PlainText.length(name);
        if (length > Support.MAX_NAME) {
            found.put("name", words.of("petition.form.name.long", "most", Support.MAX_NAME, "length", length));
        }
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            found.put("email", words.of("supporter.form.email." + (email.isEmpty() ? "missing" : "wrong")));
        } else if (disposable.contain(address.get())) {
            found.put("email", words.of("signing.email.disposable"));
        }
        return new SupporterForm(name, email, website, found);
    }

    boolean isWrong() {
        return !errors.isEmpty();
    }

    boolean isWrong(String field) {
        return errors.containsKey(field);
    }

    /** The ids of what describes a field: its fault, else its hint. */
    String describes(String field) {
        return field + (isWrong(field) ? "-error" : "-hint");
    }

    boolean isOfAMachine() {
        return !website.isBlank();
    }

    /** Of a form in which nothing is wrong: who is before the gate. No puzzle is asked for here. */
    Knock knock(String network) {
        return new Knock(network, new EmailAddress(email), "");
    }

    /** The support, of a form in which nothing is wrong. */
    Support support(Language language) {
        return new Support(new EmailAddress(email), name, language);
    }

    /** Hides what was typed, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "a supporter's form";
    }
}
