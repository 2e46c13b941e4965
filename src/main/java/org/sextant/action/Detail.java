package org.sextant.action;

import jakarta.persistence.Embeddable;
import org.sextant.vocabulary.LocalizedText;

/** A field that the hosts made up: what it is called, and what it says. */
@Embeddable
public record Detail(LocalizedText label, LocalizedText said) {

    /** The longest label in one language, in code points. */
    public static final int LABEL_LENGTH = 60;

    /** The longest text in one language, in code points. */
    public static final int SAID_LENGTH = 500;

    public Detail {
        Outline.fit(label, LABEL_LENGTH);
        Outline.fit(said, SAID_LENGTH);
    }
}
