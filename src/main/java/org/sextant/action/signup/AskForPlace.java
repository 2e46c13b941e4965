package org.sextant.action.signup;

import org.sextant.action.SlotNumber;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;

/**
 * What somebody typed who wants to take part.
 *
 * @param name any name they go by
 * @param note for the hosts; may be empty
 * @param slot which shift or day, where there are several
 * @param language of the page, and of our letters
 */
public record AskForPlace(String name, EmailAddress email, String note, SlotNumber slot, Language language) {

    /** In code points. */
    public static final int NAME_LENGTH = 120;

    /** In code points. */
    public static final int NOTE_LENGTH = 300;

    public AskForPlace(String name, EmailAddress email, String note, Language language) {
        this(name, email, note, SlotNumber.WHOLE, language);
    }

    public AskForPlace {
        name = PlainText.line(name);
        note = PlainText.lines(note);
        if (name.isEmpty() || PlainText.length(name) > NAME_LENGTH || PlainText.length(note) > NOTE_LENGTH) {
            throw new IllegalArgumentException("A sign-up has a name of at most " + NAME_LENGTH
                    + " characters and a note of at most " + NOTE_LENGTH);
        }
    }

    /** Hides what was typed, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "a sign-up";
    }
}
