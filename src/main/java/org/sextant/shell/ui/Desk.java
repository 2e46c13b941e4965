package org.sextant.shell.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;

/**
 * Who sits here, and how they want to be spoken to. A view takes it as a parameter of its constructor; each view gets one of its own.
 *
 * @param name as the person wants to be called
 * @param zone whose days and hours they read
 */
public record Desk(PersonId person, String name, Words words, ZoneId zone) {

    public Language language() {
        return words.language();
    }

    /** The day it is for this person. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
