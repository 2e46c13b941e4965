package org.sextant.shell;

import java.time.ZoneId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;

/** How the workroom speaks to a person: the member feature implements it as a bean. */
public interface PersonSettings {

    /**
     * What a person chose.
     *
     * @param name as they want to be called
     * @param zone whose days and hours they read
     */
    record Settings(String name, Language language, ZoneId zone) {}

    Settings of(PersonId person);

    /** From now on the workroom and our mails speak that language to the person. */
    void speak(PersonId person, Language language);
}
