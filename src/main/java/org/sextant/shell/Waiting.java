package org.sextant.shell;

import java.time.LocalDate;
import java.util.List;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;

/** Rows for "what needs me": a feature implements it as a bean and says what waits for a person. */
public interface Waiting {

    /** How soon a row wants its person. */
    enum Urgency {
        /** Other people cannot go on until this person answers. */
        SOMEBODY_WAITS,
        TODAY,
        THIS_WEEK
    }

    /**
     * One thing to do.
     *
     * @param kind what sort of thing, in a word or two
     * @param title of the thing
     * @param why this person, why now
     * @param act what the button says
     * @param path below {@code /app}, where the thing is done
     */
    record Row(Urgency urgency, Principle principle, String kind, String title, String why, String act, String path) {}

    /**
     * What waits for the person.
     *
     * @param today the day it is for this person
     */
    List<Row> of(PersonId person, Language language, LocalDate today);
}
