package org.sextant.shell;

import java.time.Instant;
import java.util.Map;
import org.sextant.vocabulary.PersonId;

/** Who has to sign in again, because they were removed: a feature implements it as a bean. */
public interface Dismissals {

    /** Of the last hours, longer than a session lasts: whoever signed in before that moment is no longer signed in. */
    Map<PersonId, Instant> lately();
}
