package org.sextant.action.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sextant.action.ActionSummary;
import org.sextant.action.SlotNumber;
import org.sextant.action.SlotSummary;
import org.sextant.action.signup.AskForPlace;
import org.sextant.shell.Words;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;

/**
 * The form as it was sent, without what no reader could see.
 *
 * @param slot which shift or day, where there are several
 * @param website the trap: only a machine fills it
 * @param errors sentence by the name of the field
 */
record SignupForm(String name, String email, String note, String slot, String website, Map<String, String> errors) {

    static final SignupForm EMPTY = new SignupForm("", "", "", "", "", Map.of());

    static SignupForm of(Map<String, String> sent) {
        return new SignupForm(
                PlainText.line(sent.getOrDefault("name", "")),
                PlainText.line(sent.getOrDefault("email", "")),
                PlainText.lines(sent.getOrDefault("note", "")),
                sent.getOrDefault("slot", ""),
                sent.getOrDefault("website", ""),
                Map.of());
    }

    /** The same with what is to be put right, field by field from top to bottom. */
    SignupForm checked(ActionSummary action, Words words) {
        var found = new LinkedHashMap<String, String>();
        if (!action.card().slots().isEmpty() && isNone(action.slotsToCome())) {
            found.put("slot", words.of("action.page.form.no-slot"));
        }
        if (name.isEmpty()) {
            found.put("name", words.of("action.page.form.no-name"));
        } else if (PlainText.length(name) > AskForPlace.NAME_LENGTH) {
            found.put("name", tooLong(words, name, AskForPlace.NAME_LENGTH));
        }
        if (EmailAddress.parse(email).isEmpty()) {
            found.put("email", words.of("action.page.form.no-address"));
        }
        if (PlainText.length(note) > AskForPlace.NOTE_LENGTH) {
            found.put("note", tooLong(words, note, AskForPlace.NOTE_LENGTH));
        }
        return new SignupForm(name, email, note, slot, website, found);
    }

    private boolean isNone(List<SlotSummary> open) {
        return SlotNumber.parse(slot)
                .filter(chosen -> open.stream().anyMatch(one -> one.number().equals(chosen)))
                .isEmpty();
    }

    boolean isChosen(SlotSummary one) {
        return SlotNumber.parse(slot).filter(one.number()::equals).isPresent();
    }

    private static String tooLong(Words words, String text, int most) {
        return words.of("action.page.form.too-long", "most", most, "count", PlainText.length(text));
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

    /** For an action without slots the choice of one means nothing. */
    AskForPlace asked(ActionSummary action, Language language) {
        var chosen = action.card().slots().isEmpty()
                ? SlotNumber.WHOLE
                : SlotNumber.parse(slot).orElseThrow();
        return new AskForPlace(name, new EmailAddress(email), note, chosen, language);
    }

    /** Hides what was typed, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "a sign-up form";
    }
}
