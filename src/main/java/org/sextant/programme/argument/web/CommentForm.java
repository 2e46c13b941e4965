package org.sextant.programme.argument.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sextant.programme.argument.CommentText;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;

/**
 * The form as it was sent.
 *
 * @param website the trap: only a machine fills it
 * @param errors sentence by the name of the field
 * @param later why it was not taken just now, though nothing is wrong with it; empty for nothing
 */
record CommentForm(String name, String comment, String website, Map<String, String> errors, String later) {

    static final CommentForm EMPTY = new CommentForm("", "", "", Map.of(), "");

    static CommentForm of(Map<String, String> sent) {
        return new CommentForm(
                PlainText.line(sent.getOrDefault("name", "")),
                PlainText.lines(sent.getOrDefault("comment", "")),
                sent.getOrDefault("website", ""),
                Map.of(),
                "");
    }

    CommentForm checked(Words words) {
        var found = new LinkedHashMap<String, String>();
        if (PlainText.length(name) > CommentText.NAME_LENGTH) {
            found.put("name", tooLong(words, name, CommentText.NAME_LENGTH));
        }
        if (comment.isEmpty()) {
            found.put("comment", words.of("argument.comment.none"));
        } else if (PlainText.length(comment) > CommentText.BODY_LENGTH) {
            found.put("comment", tooLong(words, comment, CommentText.BODY_LENGTH));
        }
        return new CommentForm(name, comment, website, found, "");
    }

    private static String tooLong(Words words, String text, int most) {
        return words.of("argument.comment.too-long", "most", most, "count", PlainText.length(text));
    }

    /** The same with the reason why it could not be taken just now. */
    CommentForm later(String reason) {
        return new CommentForm(name, comment, website, errors, reason);
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

    CommentText text(Language language) {
        return new CommentText(name, comment, language);
    }

    /** Hides what was typed, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "a comment's form";
    }
}
