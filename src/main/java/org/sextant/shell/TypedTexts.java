package org.sextant.shell;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.PersonId;

/** What people have typed into forms and not stored, kept for each alone. */
public interface TypedTexts {

    /**
     * The form on which somebody writes.
     *
     * @param name the same whenever it is opened; at most forty characters
     */
    record Sheet(String name) {}

    /** What somebody had typed, in the form's own notation, and when. */
    record Found(String text, Instant typedAt) {}

    /** Keeps what the person has typed, in the place of what was kept before; what is too long is not kept, and what was kept before stays. */
    void keep(PersonId person, Sheet sheet, String text);

    Optional<Found> of(PersonId person, Sheet sheet);

    /** Once it is stored, or thrown away. */
    void erase(PersonId person, Sheet sheet);
}
